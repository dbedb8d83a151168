/** The day of an instant in UTC: `2026-03-03`. */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10)
