import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import type { SheetFrame } from "./frame.ts"
import { legiblePdf } from "./legible/legible-pdf.ts"
import { printableJson, withShownLetters } from "./printable.ts"

export type Template = "draft" | "hand-out" | "trainer" | "learner" | "quiz" | "easy-read" | "poster" | "booklet"

const templates = new Map<Template, string>()

function templateOf(name: Template): string {
  const read = templates.get(name) ?? readFileSync(join(import.meta.dirname, `${name}.typ`), "utf8")
  templates.set(name, read)
  return read
}

/** A way to set a sheet: the size of its text in points, the pages it may take, and a layout where it has two. */
interface Attempt {
  size: number
  pages: number
  layout?: string
}

/** From the largest size to the smallest, on so many pages. */
export const attempts = (sizes: readonly number[], pages: number, layout = ""): Attempt[] =>
  sizes.map((size) => ({ size, pages, layout }))

/**
 * Sets one sheet as PDF/UA-1, by the first attempt that holds on its pages, else by the last on as many as it needs.
 * The same data gives the same bytes.
 * @throws Error with Typst's words when the template does not compile or its PDF would not be accessible.
 */
export function compileSheet(
  compiler: NodeCompiler,
  template: Template,
  data: { frame: Pick<SheetFrame, "lang" | "title" | "rtl"> },
  tries: readonly Attempt[]
): Uint8Array<ArrayBuffer> {
  const last = tries.length - 1
  return withShownLetters((missing) => {
    const json = printableJson(data, missing)
    for (const [index, attempt] of tries.entries()) {
      const pdf = setOnce(
        compiler,
        template,
        json,
        index === last ? { ...attempt, pages: Number.POSITIVE_INFINITY } : attempt
      )
      if (pdf) return data.frame.rtl ? legiblePdf(pdf) : pdf
    }
    throw new RangeError(`${template}: no size to set it at`)
  })
}

/** The PDF when it holds on the pages it may take, else null. */
function setOnce(
  compiler: NodeCompiler,
  template: Template,
  json: string,
  { size, pages, layout = "" }: Attempt
): Uint8Array<ArrayBuffer> | null {
  const compiled = compiler.compile({
    mainFileContent: templateOf(template),
    inputs: { data: json, size: String(size), layout }
  })
  const document = compiled.result
  if (!document) {
    throw new Error(`${template}: ${JSON.stringify(compiled.takeError()?.shortDiagnostics ?? "no reason")}`)
  }
  return document.numOfPages > pages ? null : new Uint8Array(compiler.pdf(document, { pdfStandard: "ua-1" }))
}
