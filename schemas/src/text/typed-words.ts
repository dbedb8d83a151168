import { z } from "zod"

// Controls (a NUL cuts text in some tools), halves of characters, and the marks that turn the direction of what follows:
// a name with one of these could show as another name. Arabic needs none of them.
const UNSEEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u
const UNSEEN_BUT_LINES = /[^\P{Cc}\n\t]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u

/** Whether every string inside a value can be seen: for structures that come whole, as a reference does. */
export function holdsSeenWords(value: unknown): boolean {
  if (typeof value === "string") return !UNSEEN.test(value)
  if (typeof value !== "object" || value === null) return true
  return Object.values(value).every(holdsSeenWords)
}

/** Words on one line, as people type them: spaces around are dropped, unseen characters are refused. */
export const oneLine = (least: number, most: number) =>
  z
    .string()
    .trim()
    .min(least)
    .max(most)
    .refine((words) => !UNSEEN.test(words))

/** The same on several lines: a reason, a note. */
export const someLines = (least: number, most: number) =>
  z
    .string()
    .transform((words) => words.replaceAll("\r\n", "\n").trim())
    .pipe(z.string().min(least).max(most))
    .refine((words) => !UNSEEN_BUT_LINES.test(words))
