"""Writes the package's types from the schemas that the door itself gives.

    python generate.py          writes python/sekretess/inputs.py, codes.py and results/
    python generate.py --check  says which of them are not as they would be written

The package must be installed (`maturin develop`). Nothing is said here that the rules
do not say: names, texts and what may be left out all come from the schemas.
"""

from __future__ import annotations

import json
import keyword
import re
import subprocess
import sys
import textwrap
from importlib.machinery import ExtensionFileLoader
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

PACKAGE = Path(__file__).parent / "python" / "sekretess"
INPUTS = ["disclosure", "meeting", "organisation", "review", "flow"]
# The module of each answer's types; what several of them share is in `common`.
RESULTS = {
    "decide": "decision",
    "next_questions": "questions",
    "alternatives": "alternatives",
    "plan": "plan",
    "consent": "consent",
    "record": "record",
    "review": "review",
    "flow": "flow",
    "law": "law",
    "law_timeline": "law",
    "law_coverage": "law",
    "law_diff": "changes",
    "ruleset": "common",
}
HEAD = '"""{}\n\nWritten by generate.py; do not edit.\n"""\n\nfrom __future__ import annotations\n\n'

Schema = dict[str, Any]


def native() -> ModuleType:
    """The native module by itself, since the package may lack what is written here."""
    package = find_spec("sekretess")
    folders = package.submodule_search_locations if package else None
    found = next(
        (f for folder in folders or [] for f in Path(folder).glob("_native.*so")), None
    )
    if found is None:
        sys.exit("the package is not installed: run `maturin develop`")
    spec = spec_from_file_location(
        "_native", found, loader=ExtensionFileLoader("_native", str(found))
    )
    assert spec and spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


NATIVE = native()


def schema(**asked: str) -> tuple[str, Schema]:
    """The title of a schema, and all its types."""
    whole = json.loads(NATIVE.answer("schema", json.dumps(asked)))
    defs: Schema = whole.pop("$defs", {})
    defs[whole["title"]] = whole
    return whole["title"], defs


def doc(text: str, indent: str) -> str:
    """A docstring."""
    text = " ".join(text.split("```", maxsplit=1)[0].split()).replace("\\", "\\\\")
    width = 88 - len(indent) - 6
    lines = textwrap.wrap(text, width)
    if len(lines) < 2:
        return f'{indent}"""{text}"""\n'
    body = textwrap.indent("\n".join(textwrap.wrap(text, 88 - len(indent))), indent)
    return f'{indent}"""{body.strip()}\n{indent}"""\n'


def camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def attribute(key: str) -> str:
    """The name of a key in Python."""
    return f"{key}_" if keyword.iskeyword(key) else key


def choices(d: Schema) -> list[tuple[str, str]]:
    """The codes of a type that is a list of codes, each with its text."""
    if all(isinstance(code, str) for code in d.get("enum", [None])):
        return [(code, "") for code in d["enum"]]
    return [(o["const"], o.get("description", "")) for o in d.get("oneOf", []) if "const" in o]


def enum(name: str, d: Schema) -> str:
    out = f"class {name}(Code):\n" + doc(d["description"], "    ") + "\n"
    for code, text in choices(d):
        out += f'    {code.upper()} = "{code}"\n' + (doc(text + ".", "    ") if text else "")
    return out


def ref(d: Schema) -> str:
    return str(d["$ref"]).rsplit("/", 1)[1]


def literal(codes: list[Any]) -> str:
    return f"Literal[{', '.join(json.dumps(code) for code in codes)}]"


# ---------------------------------------------------------------------- the inputs


def taken(d: Schema, defs: Schema) -> str:
    """The type of an input."""
    if "$ref" in d:
        name = ref(d)
        return f"{name}Like" if choices(defs[name]) else name
    if "anyOf" in d:
        return " | ".join(taken(part, defs) for part in d["anyOf"])
    types = d["type"] if isinstance(d["type"], list) else [d["type"]]
    return " | ".join(taken_one(t, d, defs) for t in types)


def taken_one(t: str, d: Schema, defs: Schema) -> str:
    if t == "array":
        return f"Sequence[{taken(d['items'], defs)}]"
    if t == "object":
        return f"Mapping[str, {taken(d['additionalProperties'], defs)}]"
    if t == "string" and "YYYY-MM-DD" in d.get("description", ""):
        return "date | str"
    return {"string": "str", "integer": "int", "boolean": "bool", "null": "None"}[t]


def typed_dict(name: str, d: Schema, defs: Schema, partial: bool = False) -> str:
    """A `TypedDict`: the required keys, and a class with the others on top of them.

    Keys that Python keeps for itself can only be given in the functional form.
    """
    if partial:
        d = {**d, "required": [], "description": d["description"] + " Only partly filled in."}
    needed = d.get("required", [])
    keys = {key: d["properties"][key] for key in dict.fromkeys([*needed, *d["properties"]])}
    words = {key: taken(keys[key], defs) for key in needed if keyword.iskeyword(key)}
    base = "TypedDict"
    out = ""
    if words:
        fields = ", ".join(f'"{key}": {json.dumps(t)}' for key, t in words.items())
        out += f'_{name}Words = TypedDict("_{name}Words", {{{fields}}})\n\n\n'
        base = f"_{name}Words"
    plain = [key for key in needed if key not in words]
    if plain and len(needed) < len(keys):
        out += f"class _{name}Needs({base}):\n" + fields_of(plain, keys, defs) + "\n\n"
        base, plain = f"_{name}Needs", [key for key in keys if key not in needed]
    elif not plain:
        plain = [key for key in keys if key not in needed]
    total = ", total=False" if not set(plain) <= set(needed) else ""
    out += f"class {name}({base}{total}):\n" + doc(d["description"], "    ")
    return out + "\n" * bool(plain) + fields_of(plain, keys, defs)


def fields_of(names: list[str], keys: Schema, defs: Schema) -> str:
    return "".join(
        f"    {name}: {taken(keys[name], defs)}\n"
        + (doc(keys[name]["description"], "    ") if "description" in keys[name] else "")
        for name in names
    )


def inputs() -> dict[str, str]:
    defs: Schema = {}
    for kind in INPUTS:
        defs |= schema(kind=kind)[1]
    answer = literal([code for code in defs["Answer"]["enum"] if isinstance(code, str)])
    codes = HEAD.format("The codes that a case is written in.") + "from ._code import Code\n"
    out = HEAD.format(
        "What a case is: the types of every input, for editors and type checkers."
    )
    out += "from collections.abc import Mapping, Sequence\nfrom datetime import date\n"
    out += "from typing import Literal, TypedDict\n\n"
    listed = sorted(name for name in defs if choices(defs[name]))
    out += f"from .codes import {', '.join(listed)}\n\n"
    for name in listed:
        codes += "\n\n" + enum(name, defs[name])
        out += f"{name}Like = {name} | {literal([code for code, _ in choices(defs[name])])}\n"
    out += f"Answer = bool | {answer} | None\n"
    out += doc(defs["Answer"]["description"].capitalize() + ".", "")
    for name in ordered(defs):
        if "properties" in defs[name]:
            out += "\n\n" + typed_dict(name, defs[name], defs)
    for name in ("Disclosure", "Meeting"):
        out += "\n\n" + typed_dict(f"Partial{name}", defs[name], defs, partial=True)
    return {"inputs.py": out, "codes.py": codes}


def ordered(defs: Schema) -> list[str]:
    """The types, each after those that it is made of."""
    done: list[str] = []

    def visit(name: str) -> None:
        if name not in done:
            for found in sorted(set(re.findall(r"#/\$defs/(\w+)", json.dumps(defs[name])))):
                if found != name:
                    visit(found)
            if name not in done:
                done.append(name)

    for name in sorted(defs):
        visit(name)
    return done


# --------------------------------------------------------------------- the answers


def given(d: Schema, defs: Schema, x: str) -> tuple[str, str]:
    """The type of a value in an answer, and the expression that makes it."""
    if "anyOf" in d or isinstance(d.get("type"), list):
        inner = (
            next(p for p in d["anyOf"] if p != {"type": "null"}) if "anyOf" in d else dict(d)
        )
        if "anyOf" not in d:
            inner["type"] = next(t for t in d["type"] if t != "null")
        t, made = given(inner, defs, "x")
        return f"{t} | None", x if made == "x" else f"maybe({function(made)}, {x})"
    if "$ref" in d:
        name = ref(d)
        return name, f"{'_' + snake(name) if is_union(defs[name]) else name}({x})"
    if "enum" in d:
        return literal(d["enum"]), x
    if d.get("type") == "array":
        t, made = given(d["items"], defs, "x")
        if made == "x":
            return f"tuple[{t}, ...]", f"tuple({x})"
        return f"tuple[{t}, ...]", f"tuple(map({function(made)}, {x}))"
    if d.get("format") == "date":
        return "date", f"date.fromisoformat({x})"
    simple = {"string": "str", "integer": "int", "boolean": "bool", None: "Json"}
    return simple[d.get("type")], x


def function(made: str) -> str:
    """What makes a value, as a function: `Verdict` for `Verdict(x)`."""
    call = re.fullmatch(r"([\w.]+)\(x\)", made)
    return call[1] if call else f"lambda x: {made}"


def snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def is_union(d: Schema) -> bool:
    return not choices(d) and ("oneOf" in d or "anyOf" in d)


def view(name: str, d: Schema, defs: Schema) -> str:
    out = f"class {name}(View):\n" + doc(d["description"], "    ") + "\n    __slots__ = ()\n"
    needed = d.get("required", [])
    keys = [*needed, *(key for key in d["properties"] if key not in needed)]
    out += f"    _keys = ({''.join(json.dumps(key) + ', ' for key in keys)})\n"
    for key in keys:
        p = d["properties"][key]
        there = f'self._json["{key}"]'
        if key not in needed:
            empty = ", ()" if p.get("type") == "array" else ""
            there = f'self._json.get("{key}"{empty})'
        if "const" in p:
            t, made = literal([p["const"]]), there
        else:
            t, made = given(p, defs, there)
        out += f"\n    @property\n    def {attribute(key)}(self) -> {t}:\n"
        out += doc(p.get("description") or f"Always `{p['const']}`.", "        ")
        out += f"        return {made}\n"
    return out


def union(name: str, d: Schema, defs: Schema) -> str:
    """A type that is one of several: told apart by a tag, or by a key of its own."""
    parts = d.get("oneOf") or d["anyOf"]
    stem = name.removesuffix("Report")
    out, cases, names = "", "", []
    for part in parts:
        if "$ref" in part:
            own, keys = ref(part), defs[ref(part)]["properties"]
        else:
            keys = part["properties"]
            tag = next((p["const"] for p in keys.values() if "const" in p), None)
            own = stem + camel(tag or next(iter(part["required"])))
            out += view(own, part, defs) + "\n\n"
        names.append(own)
        tagged = next((key for key, p in keys.items() if "const" in p), None)
        others = [q for q in parts if q is not part]
        seen = {
            key
            for q in others
            for key in q.get("properties", defs.get(ref(q), {}) if "$ref" in q else {})
        }
        test = (
            f'json["{tagged}"] == "{keys[tagged]["const"]}"'
            if tagged
            else f'"{next(key for key in keys if key not in seen)}" in json'
        )
        cases += f"    if {test}:\n        return {own}(json)\n"
    out += f"{name} = {' | '.join(names)}\n" + doc(d["description"], "")
    out += f"\n\ndef _{snake(name)}(json: Json) -> {name}:\n{cases}"
    return out + f'    raise ValueError(f"no {name}: {{json}}")\n'


def results() -> dict[str, str]:
    roots: dict[str, str] = {}
    found: dict[str, dict[str, Schema]] = {}
    for verb, module in RESULTS.items():
        roots[verb], defs = schema(answer_to=verb)
        for name, d in defs.items():
            d = {k: v for k, v in d.items() if k not in ("$schema", "title")}
            if found.setdefault(name, {}).setdefault(module, d) != d:
                sys.exit(f"two types called {name} in {module}")
    shared = {
        n for n, by in found.items() if len(by) > 1 and len(set(map(str, by.values()))) == 1
    }
    modules: dict[str, Schema] = {}
    for name, by in found.items():
        for module, d in by.items():
            modules.setdefault("common" if name in shared else module, {})[name] = d
    files = {"results/__init__.py": '"""The types that answers consist of, by question."""\n'}
    for module, defs in sorted(modules.items()):
        every = modules["common"] | defs
        body = ""
        for name in ordered_in(defs):
            d = defs[name]
            make = enum if choices(d) else None
            text = make(name, d) if make else (union if is_union(d) else view)(name, d, every)
            body += "\n\n" + text
        used = [n for n in modules["common"] if n not in defs and re.search(rf"\b{n}\b", body)]
        unions = [
            n for n in modules["common"] if n not in defs and is_union(modules["common"][n])
        ]
        used += [f"_{snake(n)}" for n in unions if re.search(rf"(?<!\w)_{snake(n)}\b", body)]
        title = (
            "What answers to several questions consist of."
            if module == "common"
            else (f"The types of {module_title(module)}.")
        )
        head = HEAD.format(title)
        head = "# mypy: disable-error-code=no-any-return\n" + head
        head += "from datetime import date\n" * (
            "date" in set(re.findall(r"\bdate\b(?=\.from)", body))
        )
        head += "from typing import Literal\n" * ("Literal[" in body) + "\n"
        head += "from .._code import Code\n" * ("(Code)" in body)
        names = [n for n in ("Json", "View", "maybe") if re.search(rf"\b{n}\b", body)]
        head += f"from .._view import {', '.join(names)}\n"
        if used:
            head += f"from .common import {', '.join(sorted(used))}\n"
        files[f"results/{module}.py"] = head + body
    return files


def ordered_in(defs: Schema) -> list[str]:
    text = {name: json.dumps(d) for name, d in defs.items()}
    done: list[str] = []

    def visit(name: str, path: tuple[str, ...]) -> None:
        if name in done or name in path or name not in defs:
            return
        for found in sorted(set(re.findall(r"#/\$defs/(\w+)", text[name]))):
            visit(found, (*path, name))
        done.append(name)

    for name in sorted(defs):
        visit(name, ())
    return done


def module_title(module: str) -> str:
    return {"law": "what a section says", "changes": "what changed between two days"}.get(
        module, f"the answers of {next(v for v, m in RESULTS.items() if m == module)}"
    )


def formatted(text: str) -> str:
    ruff = [sys.executable, "-m", "ruff", "format", "--quiet", "--line-length=96", "-"]
    return subprocess.run(ruff, input=text, capture_output=True, text=True, check=True).stdout


def main() -> int:
    stale = []
    for name, text in (inputs() | results()).items():
        path = PACKAGE / name
        text = formatted(text)
        if path.exists() and path.read_text() == text:
            continue
        stale.append(name)
        if "--check" not in sys.argv:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
    print("\n".join(stale) or "all as written")
    return int("--check" in sys.argv and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
