/** One way in which a word of a Hunspell dictionary changes its end. */
interface Ending {
  taken: string
  added: string
  /** What the word must end with. */
  on: RegExp
}

/** The endings of an affix file, by flag. Prefixes are left out: French ones only elide (« l’ »), English ones make other words. */
function endingsOf(affixes: string): Map<string, Ending[]> {
  const conditions = new Map<string, RegExp>()
  const conditionOf = (pattern: string): RegExp => {
    const known = conditions.get(pattern) ?? new RegExp(`${pattern === "." ? "" : pattern}$`, "u")
    conditions.set(pattern, known)
    return known
  }
  const endings = new Map<string, Ending[]>()
  for (const line of affixes.split("\n")) {
    const [kind, flag, taken, added, pattern] = line.split(/\s+/)
    // The first line of a flag gives its number of endings, and no pattern.
    if (kind !== "SFX" || !flag || taken === undefined || added === undefined || !pattern) continue
    const ending = { taken: taken === "0" ? "" : taken, added: bare(added), on: conditionOf(pattern) }
    endings.set(flag, [...(endings.get(flag) ?? []), ending])
  }
  return endings
}

/** An ending without the flags behind its slash. */
const bare = (added: string): string => {
  const [form = ""] = added.split("/")
  return form === "0" ? "" : form
}

/**
 * Every word of a Hunspell dictionary with all the forms that it takes, a line of the dictionary at a time.
 * @param affixes the text of the `.aff` file, whose flags are of one letter, or of two (`FLAG long`)
 * @param words the text of the `.dic` file
 */
export function* hunspellForms(affixes: string, words: string): Generator<string[]> {
  const endings = endingsOf(affixes)
  const width = /^FLAG long/m.test(affixes) ? 2 : 1
  for (const line of words.split("\n").slice(1)) {
    const [entry = ""] = line.split(/\s/)
    const [word = "", flags = ""] = entry.split("/")
    if (word === "") continue
    const forms = new Set([word])
    for (let at = 0; at < flags.length; at += width) {
      for (const { taken, added, on } of endings.get(flags.slice(at, at + width)) ?? []) {
        if (on.test(word) && word.endsWith(taken)) forms.add(word.slice(0, word.length - taken.length) + added)
      }
    }
    yield [...forms]
  }
}
