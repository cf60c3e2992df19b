/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const read = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00Z`) : new Date(Number.NaN);
  // Some engines take the 30th of February for the second of March.
  return !Number.isNaN(read.valueOf()) && read.toISOString().startsWith(text);
}

/** Whether a text is a day, from the first that the law is known for. */
export const isKnownDay = (text: string, first: string): boolean => isDay(text) && text >= first;
