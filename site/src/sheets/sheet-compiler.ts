import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import { figuresOf } from "@recos/schemas/document/figures"
import type { SheetSource } from "./frame.ts"

const packageOf = (name: string): string =>
  dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}/package.json`))

/** Latin and Arabic letters that come with the project, so that every machine sets the same bytes. */
const FONTS = [
  packageOf("atkinson-hyperlegible"),
  join(packageOf("noto-sans-arabic"), "400Regular"),
  join(packageOf("noto-sans-arabic"), "700Bold")
]

/** A Typst compiler with the fonts of the house, to be kept and used for many sheets. */
export function sheetCompiler(): NodeCompiler {
  return NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: FONTS }] })
}

/** Lets templates open the pictures of a version as `/pictures/<sha256>.webp`: a picture is named by its content. */
export function showPictures(compiler: NodeCompiler, { open, pictures }: SheetSource): void {
  for (const { asset } of figuresOf(open.document)) {
    compiler.mapShadow(join(import.meta.dirname, "pictures", asset), readFileSync(join(pictures, asset)))
  }
}
