/** Every type of what goes in and what comes out. */

export type * from "./afterwards.js";
export type * from "./common.js";
export type * from "./input.js";
export type * from "./law.js";
export type * from "./notes.js";
export type * from "./questions.js";
export type * from "./report.js";
export type * from "./ways.js";
