import type { Speech } from "./speech.ts"

/** « 3 mars 2026 », the day as it is in France. */
export function dateInFull(date: Date, speech: Speech): string {
  return new Intl.DateTimeFormat(speech === "fr" ? "fr-FR" : "en-GB", {
    dateStyle: "long",
    timeZone: "Europe/Paris"
  }).format(date)
}
