import type { Words } from "../door/types";

/** Age in bands: nobody's age need be told to the page. The engine takes whole years, so each
 *  band stands for one in its middle; the law's own borders, at 18 and 21, run between bands, so
 *  that every age in a band is answered alike. The band under 15 is there because people look
 *  for it; no rule here turns on it. */
export const AGES: { code: string; age: number; name: Words }[] = [
  { code: "under_15", age: 12, name: { sv: "under 15 år", en: "under 15" } },
  { code: "from_15_to_17", age: 16, name: { sv: "15–17 år", en: "15 to 17" } },
  { code: "from_18_to_20", age: 19, name: { sv: "18–20 år", en: "18 to 20" } },
  { code: "from_21", age: 30, name: { sv: "21 år eller äldre", en: "21 or older" } },
];
