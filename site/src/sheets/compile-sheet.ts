import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import type { SheetFrame } from "./frame.ts"

export type Template = "hand-out" | "trainer" | "learner" | "quiz" | "easy-read" | "poster" | "booklet"

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
  data: { frame: SheetFrame },
  tries: readonly Attempt[]
): Uint8Array<ArrayBuffer> {
  for (const [index, { size, pages, layout = "" }] of tries.entries()) {
    const compiled = compiler.compile({
      mainFileContent: templateOf(template),
      inputs: { data: JSON.stringify(data), size: String(size), layout }
    })
    const document = compiled.result
    if (!document) {
      const error = compiled.takeError()
      throw new Error(`${template} (${data.frame.address}): ${JSON.stringify(error?.shortDiagnostics ?? "no reason")}`)
    }
    if (document.numOfPages <= pages || index === tries.length - 1) {
      return new Uint8Array(compiler.pdf(document, { pdfStandard: "ua-1" }))
    }
  }
  throw new RangeError(`${template}: no size to set it at`)
}
