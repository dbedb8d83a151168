import type { MemberId } from "../ids.ts"

/** Somebody who may be named. */
export interface Named {
  id: MemberId
  name: string
}

const MENTION = /@\[([A-Za-z0-9_-]{1,64})\]/g

export type MentionPart = { words: string } | { member: MemberId }

/** A message as it is kept, in pieces: words, and members by their ids. */
export function mentionParts(message: string): MentionPart[] {
  const parts: MentionPart[] = []
  let from = 0
  for (const found of message.matchAll(MENTION)) {
    if (found.index > from) parts.push({ words: message.slice(from, found.index) })
    parts.push({ member: found[1] as MemberId })
    from = found.index + found[0].length
  }
  if (from < message.length) parts.push({ words: message.slice(from) })
  return parts
}

/** The members that a message names, each once. */
export const mentionedIn = (message: string): MemberId[] => [
  ...new Set(mentionParts(message).flatMap((part) => ("member" in part ? [part.member] : [])))
]

/** A message as it is typed: `@` and the name of each member, as far as the name is known. */
export function namesInPlace(message: string, people: readonly Named[]): string {
  return mentionParts(message)
    .map((part) => {
      if ("words" in part) return part.words
      const known = people.find(({ id }) => id === part.member)
      return known ? `@${known.name}` : `@[${part.member}]`
    })
    .join("")
}

const goesOn = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)

/** A message as it is kept: `@` and a whole name become the id of its member, the longest name first. */
export function idsInPlace(typed: string, people: readonly Named[]): string {
  const longestFirst = people.filter(({ name }) => name !== "").toSorted((a, b) => b.name.length - a.name.length)
  let kept = ""
  let from = 0
  while (from < typed.length) {
    const isAt = typed[from] === "@"
    const named = isAt
      ? longestFirst.find(({ name }) => typed.startsWith(name, from + 1) && !goesOn(typed[from + 1 + name.length]))
      : undefined
    kept += named ? `@[${named.id}]` : typed[from]
    from += named ? named.name.length + 1 : 1
  }
  return kept
}
