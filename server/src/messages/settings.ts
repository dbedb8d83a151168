import type { Setting } from "../config.ts"

/** What each setting that may be refused wants, in both languages: to whoever starts the house. */
const WANTED: Partial<Record<Setting, string>> = {
  PORT: "un nombre de 0 à 65535 / a number from 0 to 65535",
  PUBLIC_URL:
    "l’adresse que l’on tape, qui commence par http:// ou https:// / the address people type, which begins with http:// or https://",
  DEMO: "0, 1 ou/or public",
  WATCH_SITE: "0 ou/or 1",
  BEHIND_PROXY: "0 ou/or 1",
  ACCEPT_LOSS: "0 ou/or 1",
  BACKUP_RECIPIENT: "age1… (age-keygen)",
  SMTP_URL: "smtp://… ou/or smtps://…",
  LOOKUP_DOI_URL: "http://… ou/or https://…",
  LOOKUP_PMID_URL: "http://… ou/or https://…",
  METRICS_TOKEN: "16 caractères au moins / at least 16 characters",
  SECRET: "32 caractères au moins / at least 32 characters"
}

/** Which settings to mend, one a line, and what each wants. The value is never repeated: it may be a password. */
export function wrongSettings(settings: readonly Setting[]): string {
  const lines = settings.map((name) => `  ${name}\u202f: ${WANTED[name] ?? ""}`)
  return `Ces réglages ne passent pas\u202f; corrigez-les, puis relancez.
These settings do not pass; mend them, then start again.
${lines.join("\n")}`
}
