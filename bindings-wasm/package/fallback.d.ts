/**
 * The same without WebAssembly, for browsers where it is switched off: larger and slower,
 * and answers alike. Start it instead of `init`; everything else is asked as before.
 */

/** Starts at once, from JavaScript alone. */
export function initFallback(): void;
