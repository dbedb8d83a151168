import { z } from "zod"

// Controls (a NUL cuts text in some tools), separators of lines, halves of characters, and the marks that turn the direction of what
// follows: a name with one of these could show as another name. Arabic needs none of them.
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u
const UNSEEN_BUT_LINES = /[^\P{Cc}\n\t]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u

// What shows as nothing at all and comes along with what is pasted: soft hyphens, spaces of no width, fillers. Arabic letters alone have
// a use for the joiners.
const NOTHING_SHOWN = /(?![\u061C\u200C-\u200F\u202A-\u202E\u2066-\u2069])[\p{Default_Ignorable_Code_Point}\u2800]/gu
const LOOSE_JOINER = /(?<!\p{Script=Arabic})[\u200C-\u200D]|[\u200C-\u200D](?!\p{Script=Arabic})/gu

/** Whether nothing in words is a control, half a letter or a mark of direction, and none of their letters shows as nothing. */
export const isSeenLetters = (words: string): boolean =>
  !UNSEEN.test(words) && words.replaceAll(NOTHING_SHOWN, "").replaceAll(LOOSE_JOINER, "") === words

/** Whether every string inside a value can be seen: for structures that come whole, as a reference does. */
export function holdsSeenWords(value: unknown): boolean {
  if (typeof value === "string") return !UNSEEN.test(value)
  if (typeof value !== "object" || value === null) return true
  return Object.values(value).every(holdsSeenWords)
}

/**
 * Words on one line, as people type them: what shows as nothing and the spaces around are dropped, controls and marks of direction are
 * refused. The one rule of every name, title and label.
 */
export const oneLine = (least: number, most: number) =>
  z
    .string()
    .transform((words) => words.replaceAll(NOTHING_SHOWN, "").replaceAll(LOOSE_JOINER, "").trim())
    .pipe(
      z
        .string()
        .min(least)
        .max(most)
        .refine((words) => !UNSEEN.test(words))
    )

/** The same on several lines: a reason, a note. */
export const someLines = (least: number, most: number) =>
  z
    .string()
    .transform((words) => words.replaceAll("\r\n", "\n").trim())
    .pipe(z.string().min(least).max(most))
    .refine((words) => !UNSEEN_BUT_LINES.test(words))
