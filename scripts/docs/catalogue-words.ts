import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { ROOT } from "../setup/run.ts"

/** Where the house keeps what people read: catalogues, labels, words of the site and of sheets. */
const CATALOGUES = [
  "editor/src/**/*messages.ts",
  "schemas/src/**/*{labels,words,messages,guidance,headings}.ts",
  "site/src/**/words/*.ts",
  "site/src/words/**/*.ts",
  "server/src/messages/*.ts"
]

/** Each text that a catalogue holds, as a person sees it: its spaces plain, the holes of a template as « … ». */
export function catalogueWords(): Set<string> {
  const files = CATALOGUES.flatMap((pattern) => globSync(pattern, { cwd: ROOT, exclude: ["**/node_modules/**"] }))
  return new Set(files.flatMap((file) => textsOf(file)).map(plain))
}

/** Words with their spaces plain, so that « : » reads the same whatever stands before it. */
export const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, " ").trim()

function textsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), "utf8"), ts.ScriptTarget.Latest)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text)
    else if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…"))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
