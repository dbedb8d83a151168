import type { Edition } from "@recos/schemas/evidence/import/source-identity"
import { formatDay } from "../../messages/format.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { editionMessages } from "./edition-messages.ts"

/** What a source says of its edition: « version 2, 1 février 2026 ». */
export function editionInWords({ version, date }: Edition): string {
  const words = editionMessages[interfaceLanguage.value]
  const parts = [version && words.version(version), dayInWords(date)].filter(Boolean)
  return parts.length > 0 ? parts.join(", ") : words.unsaid
}

/** A day that the calendar has; a source may write another one. */
const dayInWords = (date: string): string => (date === "" || Number.isNaN(Date.parse(date)) ? "" : formatDay(date))
