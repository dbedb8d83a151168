import { glob, readFile } from "node:fs/promises"
import { join } from "node:path"
import ts from "typescript"

/** An object of a catalogue: where it stands, and the words that it has for each of its keys. */
export interface KeyedLiteral {
  /** `editor/src/x.ts hints`: the file, and the name that the object has in it. */
  place: string
  keys: ReadonlyMap<string, string>
}

const WORKSPACES = "{schemas,server,editor,site,scripts}/**/*.{ts,tsx}"
const NOT_CATALOGUES =
  /node_modules|\/dist\/|\.test\.tsx?$|\/(?:testing|test|e2e|demo|seed|bench|design)\/|(?:arbitrary|sample)-/

/** Every object literal of the sources that holds words for people under its keys. */
export async function keyedLiterals(root: string): Promise<KeyedLiteral[]> {
  const found: KeyedLiteral[] = []
  for await (const file of glob(WORKSPACES, { cwd: root })) {
    if (NOT_CATALOGUES.test(file)) continue
    const source = ts.createSourceFile(file, await readFile(join(root, file), "utf8"), ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) {
        const keys = wordsByKey(node)
        if (keys.size > 1) found.push({ place: `${file} ${nameOf(node)}`, keys })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}

function wordsByKey(node: ts.ObjectLiteralExpression): Map<string, string> {
  const words = new Map<string, string>()
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property)) continue
    const said = literalIn(property.initializer)
    if (said !== null) words.set(property.name.getText().replaceAll(/^["']|["']$/g, ""), said)
  }
  return words
}

/** What a value says in words of its own: a string, or the first of a call that sets a label. */
function literalIn(node: ts.Expression): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (ts.isCallExpression(node) && node.arguments.length > 1)
    return node.arguments[0] ? literalIn(node.arguments[0]) : null
  if (ts.isObjectLiteralExpression(node)) {
    const named = wordsByKey(node)
    return named.get("name") ?? named.get("label") ?? named.get("fr") ?? null
  }
  return null
}

/** The variable or property that an object is given to, the language above it left out. */
function nameOf(node: ts.Node): string {
  const { parent } = node
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) return parent.name.getText()
  return ts.isSourceFile(parent) ? "" : nameOf(parent)
}
