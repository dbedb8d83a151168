import { readFileSync } from "node:fs"
import { join } from "node:path"
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import { figuresOf } from "@recos/schemas/document/figures"
import { FONT_FILES } from "../fonts/font-files.ts"
import type { SheetSource } from "./frame.ts"

/**
 * A Typst compiler with the fonts of the house, to be kept and used for many sheets. It always knows those of the machine too, after
 * these: templates ask for none of them.
 */
export function sheetCompiler(): NodeCompiler {
  const fontBlobs = FONT_FILES.map((file) => readFileSync(file))
  return NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs }] })
}

/** Lets templates open the pictures of a version as `/pictures/<sha256>.webp`: a picture is named by its content. */
export function showPictures(compiler: NodeCompiler, { open, pictures }: SheetSource): void {
  for (const { asset } of figuresOf(open.document)) {
    compiler.mapShadow(join(import.meta.dirname, "pictures", asset), readFileSync(join(pictures, asset)))
  }
}
