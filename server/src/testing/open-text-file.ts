import { strToU8, zipSync } from "fflate"

const NAMESPACES = [
  ...["office", "text", "table", "style", "meta", "form"].map((name) => [
    name,
    `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`
  ]),
  ["draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"],
  ["fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"],
  ["svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"],
  ["xlink", "http://www.w3.org/1999/xlink"],
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["math", "http://www.w3.org/1998/Math/MathML"]
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ")

/** What LibreOffice writes for words that are set in a way of their own, and for the styles that it has. */
const AUTOMATIC = `<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="T4" style:family="text"><style:text-properties style:font-name="Symbol1"/></style:style>
<style:style style:name="T5" style:family="text"><style:text-properties style:text-underline-style="solid"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Quotations"/>
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>
<text:list-style style:name="L3"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="Recommandation " style:num-suffix=" :"/></text:list-style>`

const part = (kind: string, inside: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><office:${kind} ${NAMESPACES}>${inside}</office:${kind}>`)

/** An OpenDocument text made of the XML of its parts, as LibreOffice zips it. Lists: L1 has bullets, L2 numbers then letters, L3 « Recommandation 1 : ». */
export function openTextFile(
  body: string,
  { master = "", more = {} }: { master?: string; more?: Record<string, string> } = {}
) {
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": part(
      "document-content",
      `<office:font-face-decls><style:font-face style:name="Symbol1" svg:font-family="Symbol"/></office:font-face-decls><office:automatic-styles>${AUTOMATIC}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`
    ),
    "styles.xml": part(
      "document-styles",
      `<office:styles><style:style style:name="Title" style:family="paragraph"/><style:style style:name="Quotations" style:family="paragraph"/></office:styles><office:master-styles>${master}</office:master-styles>`
    ),
    "meta.xml": part("document-meta", "<office:meta><dc:title></dc:title></office:meta>"),
    ...Object.fromEntries(Object.entries(more).map(([name, words]) => [name, strToU8(words)]))
  })
}
