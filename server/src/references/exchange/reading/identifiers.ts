import { recognise } from "@recos/schemas/references/recognise"

/** The numbers and addresses that stand in a value. */
export interface Identifiers {
  DOI: string[]
  PMID: string[]
  URL: string[]
  /** They are all that the value says. */
  isWhole: boolean
}

/** LaTeX escapes these signs; an address or a DOI has them bare. */
const unescaped = (words: string): string =>
  words
    .replaceAll(/\\~\{\}|\{?\\textasciitilde\b(?:\{\})?\}?/g, "~")
    .replaceAll(/\{?\\([_&%#~$])\}?/g, "$1")
    .replaceAll(/\\textunderscore\b(?:\{\})?\s?/g, "_")

const FOUND =
  /\b(?:https?:\/\/|www\.)[^\s"«»]+|(?:\b(?:info:doi\/|urn:doi:|doi)\s*[:=]?\s*)?\b10\.\d{4,9}\/[^\s"«»]+|\b(?:PMID|PubMed(?:\s*(?:ID|PMID|number))?)\s*[:=#]?\s*\d{1,9}\b/gi
/** Resolvers of DOI as libraries reach them through a proxy, and publishers' pages that hold the DOI. */
const PROXY = /^https?:\/\/(?:dx[.-])?doi[.-]org[^/]*\/(?:doi:)?(10\..+)$/i
const PUBLISHER =
  /^https?:\/\/[^/]+\/(?:[^?#]*\/)?doi\/(?:(?:abs|full|pdf|epdf|epub|pdfdirect|reader|book|citedby|ref)\/)?(10\.\d{4,9}\/[^\s?#]+)/i
/** Other doors to PubMed. */
const OF_PUBMED = [
  /^https?:\/\/(?:www\.)?europepmc\.org\/(?:article|abstract)\/med\/(\d{1,9})\b/i,
  /^https?:\/\/(?:www\.)?(?:ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed|pubmed\.gov|pubmed\.com)\/(\d{1,9})\b/i,
  /^https?:\/\/(?:(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed|pubmed\.ncbi\.nlm\.nih\.gov)\/?\?(?:[^#]*&)?term=(\d{1,9})(?:(?:\[|%5B)uid(?:\]|%5D))?(?:&|$)/i,
  /^https?:\/\/(?:www\.)?ncbi\.nlm\.nih\.gov\/entrez\/query\.fcgi\?(?:[^#]*&)?list_uids=(\d{1,9})(?:&|$)/i
]
/** What stands around identifiers and adds nothing to them. */
const AROUND = /\b(?:doi|pmid|pubmed|url|id)\b|[\s,;.:()[\]<>|]/gi

/** No address is longer. */
const LONGEST = 2100

/** The DOI, PubMed numbers and addresses in the words of a value, each as it is written everywhere (`doi:`, resolvers, `\_`). */
export function identifiersIn(given: string): Identifiers {
  const words = unescaped(given).trim()
  const found: Identifiers = { DOI: [], PMID: [], URL: [], isWhole: true }
  // A DOI of 1998 has signs that end an address elsewhere: the whole value is looked at first.
  const whole = /\s/.test(words) || words.length > LONGEST ? null : addIdentifier(found, words)
  if (whole) return found
  const rest = words.replaceAll(FOUND, (piece) => (addIdentifier(found, piece) ? " " : piece))
  found.isWhole = rest.replaceAll(AROUND, "") === ""
  return found
}

function addIdentifier(found: Identifiers, piece: string): boolean {
  if (piece.length > LONGEST) return false
  const read = recognise(piece.replace(/^(?:info:doi\/|urn:doi:|doi\s*[:=]?\s*(?=10\.))/i, ""))
  // A bare number may be of any list.
  if (!read || (read.kind === "pmid" && /^\d+$/.test(piece))) return false
  if (read.kind === "doi") {
    found.DOI.push(read.DOI)
    if (/^https?:/i.test(piece)) found.URL.push(`https://doi.org/${read.DOI}`)
    return true
  }
  if (read.kind === "pmid") {
    found.PMID.push(read.PMID)
    if (/^https?:/i.test(piece)) found.URL.push(piece.replace(/[>\])»”,;.:!?]+$/u, ""))
    return true
  }
  found.URL.push(read.URL)
  const doi = PROXY.exec(read.URL)?.[1] ?? PUBLISHER.exec(read.URL)?.[1]
  const pmid = OF_PUBMED.map((door) => door.exec(read.URL)?.[1]).find(Boolean)
  const asDoi = recognise(doi ?? "")
  const asPmid = recognise(pmid ?? "")
  if (asDoi?.kind === "doi") found.DOI.push(asDoi.DOI)
  if (asPmid?.kind === "pmid") found.PMID.push(asPmid.PMID)
  return true
}
