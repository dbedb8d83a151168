import { readSourceFile } from "@recos/server/references/exchange/read-reference-file"

interface SourceFiles {
  records: number
  kilobytes: number
  milliseconds: number
}

/** As many as are read at once. */
const A_FILE = 500

/** Times the reading of RIS records with abstracts, file by file, as the page that imports asks for it. */
export async function measureSourceFiles(records = 2000): Promise<SourceFiles> {
  const files = Array.from({ length: records / A_FILE }, (_, file) =>
    Array.from({ length: A_FILE }, (_each, place) => record(file * A_FILE + place)).join("")
  )
  const start = performance.now()
  const read = await Promise.all(files.map((file) => readSourceFile(file)))
  const milliseconds = performance.now() - start
  if (read.flatMap(({ sources }) => sources).length !== records) throw new Error("the reading lost sources")
  return { records, kilobytes: Math.round(files.join("").length / 1000), milliseconds: Math.round(milliseconds) }
}

const ABSTRACT = "We compared rest &amp; movement in adults with acute pain (p &lt; 0.05). ".repeat(30)

const record = (place: number): string =>
  [
    "TY  - JOUR",
    `T1  - A made-up trial of 10<sup>6</sup> units, number ${place}`,
    ...Array.from({ length: 8 }, (_, author) => `AU  - Durand${author}, Marie`),
    "PY  - 2019",
    "DA  - Mar 15",
    "JO  - Journal fictif",
    "JO  - J Fict",
    `N1  - PMID: ${30_000_000 + place}`,
    `M3  - doi: 10.1000/fictif.${place}`,
    `AB  - ${ABSTRACT}`,
    ...Array.from({ length: 10 }, (_, word) => `KW  - word ${word}`),
    "ER  - ",
    ""
  ].join("\n")
