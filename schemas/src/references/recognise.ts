/** What a pasted line says of a source, by the address that it holds. */
type Recognised =
  | { kind: "doi"; DOI: string }
  | { kind: "pmid"; PMID: string }
  | { kind: "has"; URL: string }
  | { kind: "address"; URL: string }

const LONGEST = 2000

/**
 * Recognises a DOI, a PubMed number, a page of the HAS or any address in http(s), as people paste them: with or without their
 * site, in any case, with the sentence's punctuation behind. Null for anything else.
 * DOI: ISO 26324 and Crossref's own pattern (10., four to nine digits, a slash); it has no case.
 */
export function recognise(text: string): Recognised | null {
  const line = bare(text)
  if (line === "" || line.length > LONGEST) return null
  return asDoi(line) ?? asPmid(line) ?? asAddress(line)
}

/** Without what surrounds an address in a sentence: quotes, brackets, the full stop. */
function bare(text: string): string {
  const begun = text.trim().replace(/^[<([«"“\s]+/u, "")
  const line = withItsFellow(begun.replace(/[>\]»"”,;.:!?\s]+$/u, ""), begun)
  // A DOI of The Lancet has brackets of its own: only one without its fellow is the sentence's.
  return isOneBracketTooMany(line) ? line.slice(0, -1) : line
}

/** A DOI of 1998 may end with the fellow of a sign within it: « <2> ». */
function withItsFellow(line: string, begun: string): string {
  const behind = begun[line.length]
  const opens = behind === ">" ? "<" : behind === "]" ? "[" : undefined
  return opens !== undefined && behind !== undefined && count(line, opens) > count(line, behind) ? line + behind : line
}

const count = (line: string, sign: string): number => line.split(sign).length - 1
const isOneBracketTooMany = (line: string): boolean => line.endsWith(")") && count(line, ")") > count(line, "(")

function asDoi(line: string): Recognised | null {
  const written =
    /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/(.+)$/i.exec(line)?.[1] ?? line.replace(/^doi\s*:?\s*/i, "")
  const doi = /^(10\.\d{4,9}\/\S+)$/.exec(decoded(written).replace(/[?#].*$/, ""))?.[1]
  return doi ? { kind: "doi", DOI: doi } : null
}

/** Addresses may write the brackets of a DOI as `%28`. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

function asPmid(line: string): Recognised | null {
  const number =
    /^(?:https?:\/\/)?(?:www\.)?pubmed\.ncbi\.nlm\.nih\.gov\/(\d{1,9})(?:[/?#].*)?$/i.exec(line)?.[1] ??
    /^(?:https?:\/\/)?(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed\/(\d{1,9})(?:[/?#].*)?$/i.exec(line)?.[1] ??
    /^(?:pubmed|pmid)\s*(?:id)?\s*:?\s*(\d{1,9})$/i.exec(line)?.[1] ??
    /^(\d{1,9})$/.exec(line)?.[1]
  const shortest = number?.replace(/^0+/, "")
  return shortest ? { kind: "pmid", PMID: shortest } : null
}

function asAddress(line: string): Recognised | null {
  const address = /^(?:www\.|has-sante\.fr\b)/i.test(line) ? `https://${line}` : line
  if (!/^https?:\/\//i.test(address) || /\s/.test(address)) return null
  const url = URL.parse(address)
  if (url?.username !== "" || url.password !== "" || !url.hostname.includes(".")) return null
  const isOfHas = /(?:^|\.)has-sante\.fr$/i.test(url.hostname)
  return { kind: isOfHas ? "has" : "address", URL: address }
}
