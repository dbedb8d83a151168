import type { Language } from "@recos/schemas/vocabulary/closed-lists"

/** Between a name and what is said of it, with its spaces. */
export const COLON: Record<Language, string> = { fr: "\u202f: ", en: ": ", ar: ": " }
