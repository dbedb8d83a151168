import { memberId } from "@recos/schemas/ids"
import { readFileImport } from "@recos/server/life/read-import"
import { inList, p, tbl, tc, tr, wordFile } from "@recos/server/testing/word-file"

const PAGES = 300
const WORDS =
  "Chez l’adulte dont la douleur dure depuis moins de six semaines nous suggérons de rester actif et de reprendre peu à peu".split(
    " "
  )

/** A run as Word writes it: most of it says how it looks, and in which session it was typed. */
const run = (words: string, set = ""): string =>
  `<w:r w:rsidR="00A77B3E" w:rsidRPr="00A77B3E"><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>${set}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`

const sentence = (at: number): string =>
  `${WORDS.slice(at % 7).join(" ")} ${WORDS.slice(0, at % 7).join(" ")} (${at}). `

const paragraph = (at: number): string =>
  p(`${run(sentence(at))}${run(sentence(at + 1), "<w:b/>")}${run(sentence(at + 2))}`, "", at % 8 === 0 ? inList(1) : "")

/** A guideline of 300 pages: prose, lists, tables, a note a page. */
function longFile(): Uint8Array<ArrayBuffer> {
  const pages = Array.from({ length: PAGES }, (_, page) =>
    [
      page % 5 === 0 ? p(`Chapitre ${page / 5 + 1}`, "Titre1") : "",
      ...Array.from({ length: 7 }, (_, at) => paragraph(page * 7 + at)),
      p(`${run("Un essai")}<w:r><w:footnoteReference w:id="${page + 1}"/></w:r>`),
      page % 5 === 0
        ? tbl(
            ...Array.from({ length: 5 }, (_, row) =>
              tr(...Array.from({ length: 4 }, (_, cell) => tc(`${row} ${cell}`)))
            )
          )
        : ""
    ].join("")
  )
  const notes = pages.map((_, page) => `<w:footnote w:id="${page + 1}">${p(`Auteur ${page}, 2019`)}</w:footnote>`)
  return wordFile({ body: pages.join(""), footnotes: notes.join("") }) as Uint8Array<ArrayBuffer>
}

/** Times the reading of a Word file of 300 pages in its bounded thread, and how long everybody else waited meanwhile. */
export async function measureWordFile(): Promise<Record<string, string>[]> {
  const bytes = longFile()
  let longest = 0
  let last = performance.now()
  const beat = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - 5)
    last = now
  }, 5)
  const start = performance.now()
  const { document, notes } = await readFileImport(memberId.parse("bench"), bytes)
  const time = performance.now() - start
  clearInterval(beat)
  return [
    {
      file: `${PAGES} pages, ${(bytes.length / 1000).toFixed(0)} KB`,
      characters: JSON.stringify(document).length.toLocaleString("en"),
      told: String(notes.length),
      time: `${time.toFixed(0)} ms`,
      "others waited": `${longest.toFixed(0)} ms`
    }
  ]
}
