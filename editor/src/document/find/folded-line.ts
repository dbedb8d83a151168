/** A line as it is compared: its folded letters, and where each begins in the line. */
export interface FoldedLine {
  line: string
  letters: string
  /** For each folded letter where what it comes from begins in the line, and the end of the line after the last. */
  starts: readonly number[]
}

/** Each sign that is written in several ways, by the one that a keyboard has: neither an accent nor a capital. */
const SAME: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u02bc": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2026": "..."
}

/** Two letters drawn as one. Figures that are raised stay other signs: « 10⁹ » is not « 109 ». */
const LIGATURES: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl"
}

const PLAIN = /^[\0-\x7f]*$/
/** A letter with the marks over it. */
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gsu
/** Signs without a width: where a word may be cut, in which direction it runs. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** A letter as it is compared: its accents and capital stay where they are respected. */
function foldCluster(cluster: string, exact: boolean): string {
  if (PLAIN.test(cluster)) return exact ? cluster : cluster.toLowerCase()
  const seen = cluster.replaceAll(UNSEEN, "").normalize(exact ? "NFC" : "NFD")
  const bare = exact ? seen : seen.replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/\p{M}/gu, "")
  const plain = bare.replaceAll(/\p{Zs}/gu, " ").replaceAll(/./gsu, (sign) => SAME[sign] ?? sign)
  // The end of a Greek word has a letter of its own.
  return exact ? plain : plain.replaceAll(/./gsu, (sign) => LIGATURES[sign] ?? sign).replaceAll("ς", "σ")
}

/** Folds a line, letter by letter, so that a place in what is compared leads back to a place in what is written. */
export function foldLine(line: string, exact: boolean): FoldedLine {
  let letters = ""
  const starts: number[] = []
  for (const { 0: cluster, index } of line.matchAll(CLUSTERS)) {
    const folded = foldCluster(cluster, exact)
    for (let letter = 0; letter < folded.length; letter += 1) starts.push(index)
    letters += folded
  }
  starts.push(line.length)
  return { line, letters, starts }
}
