"""A page inside another page."""

from __future__ import annotations

import html


def framed(page: str) -> str:
    """A whole page as a frame: its style stays inside, and nothing in it can run.

    Links open in a tab of their own.
    """
    page = page.replace("<head>", '<head><base target="_blank">', 1)
    return (
        '<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" '
        'style="width:100%;height:36em;border:1px solid #8888;background:#fff" '
        f'title="sekretess" srcdoc="{html.escape(page)}"></iframe>'
    )
