import { readNbib } from "./read-nbib.ts"
import type { ToldEntry } from "./source-draft.ts"
import { elementsAt, markedWords, type XmlElement } from "./xml-tree.ts"
import { type Composed, type XmlRecordShape, xmlValues } from "./xml-values.ts"

const wordsAt = (element: XmlElement, path: string): string =>
  elementsAt(element, path)
    .map((found) => markedWords(found) ?? "")
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim()

/** A person as MEDLINE writes one, or a body. Initials that only repeat the first names are passed over. */
function authorOf(element: XmlElement): Composed | null {
  const body = wordsAt(element, "CollectiveName")
  if (body) return { tag: "CN", words: body, used: new Set(["CollectiveName"]) }
  const family = wordsAt(element, "LastName")
  const initials = wordsAt(element, "Initials")
  const names = wordsAt(element, "ForeName") || wordsAt(element, "FirstName")
  const given = names || initials
  if (!family && !given) return null
  const suffix = wordsAt(element, "Suffix")
  const isShort = names.match(/\p{Lu}/gu)?.join("") === initials.replaceAll(/[^\p{Lu}]/gu, "")
  const words = given ? [family, given, suffix].filter(Boolean).join(", ") : `${family},${suffix ? `, ${suffix}` : ","}`
  return {
    tag: "FAU",
    words,
    used: new Set(["LastName", "ForeName", "FirstName", "Suffix", ...(isShort || !names ? ["Initials"] : [])])
  }
}

function dateOf(element: XmlElement): Composed | null {
  const parts = ["Year", "Season", "Month", "Day", "MedlineDate"]
  const words = parts
    .map((part) => wordsAt(element, part))
    .filter(Boolean)
    .join(" ")
  return words ? { tag: "DP", words, used: new Set(parts) } : null
}

function pagesOf(element: XmlElement): Composed | null {
  const [whole, start, end] = ["MedlinePgn", "StartPage", "EndPage"].map((part) => wordsAt(element, part))
  const words = whole || [start, end].filter(Boolean).join("-")
  return words
    ? {
        tag: "PG",
        words,
        used: new Set(["MedlinePgn", ...(whole && start && !whole.startsWith(start) ? [] : ["StartPage", "EndPage"])])
      }
    : null
}

/** An identifier with its kind: that of PubMed stands in PMID already. */
function numberOf(element: XmlElement): Composed | null {
  const kind = element.attributes.IdType ?? element.attributes.EIdType
  const words = markedWords(element)?.trim()
  if (!kind || !words) return null
  return {
    tag: kind === "pubmed" ? "PMID" : "AID",
    words: kind === "pubmed" ? words : `${words} [${kind}]`,
    used: new Set(["@IdType", "@EIdType"])
  }
}

const CITATION = "MedlineCitation"
const BOOK = "BookDocument"

/** Which tag of MEDLINE each element is (PubMed DTD of 2024, NLM). */
const SHAPE: XmlRecordShape = {
  tags: {
    [`${CITATION}/PMID`]: "PMID",
    [`${CITATION}/Article/ArticleTitle`]: "TI",
    [`${CITATION}/Article/VernacularTitle`]: "TT",
    [`${CITATION}/Article/Journal/Title`]: "JT",
    [`${CITATION}/Article/Journal/ISOAbbreviation`]: "TA",
    [`${CITATION}/MedlineJournalInfo/MedlineTA`]: "TA",
    [`${CITATION}/Article/Journal/JournalIssue/Volume`]: "VI",
    [`${CITATION}/Article/Journal/JournalIssue/Issue`]: "IP",
    [`${CITATION}/Article/Language`]: "LA",
    [`${BOOK}/PMID`]: "PMID",
    [`${BOOK}/ArticleTitle`]: "TI",
    [`${BOOK}/VernacularTitle`]: "TT",
    [`${BOOK}/Book/BookTitle`]: "BTI",
    [`${BOOK}/Book/Publisher/PublisherName`]: "PB",
    [`${BOOK}/Language`]: "LA"
  },
  composed: {
    [`${CITATION}/Article/AuthorList/Author`]: authorOf,
    [`${CITATION}/Article/Journal/JournalIssue/PubDate`]: dateOf,
    [`${CITATION}/Article/Pagination`]: pagesOf,
    [`${CITATION}/Article/ELocationID`]: numberOf,
    "PubmedData/ArticleIdList/ArticleId": numberOf,
    [`${BOOK}/AuthorList/Author`]: authorOf,
    [`${BOOK}/Book/PubDate`]: dateOf,
    [`${BOOK}/Pagination`]: pagesOf,
    "PubmedBookData/ArticleIdList/ArticleId": numberOf
  }
}

/** Makes a source of a record of PubMed's XML: the reader of PubMed's own format takes its values. The references of an article are not its own. */
export const readPubmedXml = (record: XmlElement): ToldEntry => readNbib(xmlValues(record, SHAPE))
