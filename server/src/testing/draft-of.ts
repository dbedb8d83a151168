import type { DocumentNode } from "@recos/schemas/document/document"
import { titleOf } from "@recos/schemas/document/plain-text"
import { kindOf } from "@recos/schemas/document/walk"
import { readOfficeText } from "../office/read-office-text.ts"

const SHORT: Record<string, string> = {
  paragraph: "p",
  heading: "h",
  bulletList: "ul",
  orderedList: "ol",
  listItem: "li",
  blockquote: "quote",
  bold: "b",
  italic: "i",
  superscript: "sup",
  subscript: "sub"
}

/** A block as one reads it: `ul(li(p(words)))`, marks between angle brackets, cells between bars. */
function told(node: DocumentNode): string {
  if (node.type === "text") {
    const marks = (node.marks ?? []).map(({ type, attrs }) => SHORT[type] ?? `${type} ${attrs?.href ?? ""}`)
    return marks.length > 0 ? `<${marks.join(",")} ${node.text}>` : (node.text ?? "")
  }
  if (node.type === "hardBreak") return "/"
  const children = (node.content ?? []).map(told)
  if (node.type === "tableRow") return children.join(" | ")
  if (node.type === "tableCell" || node.type === "tableHeader") return children.join(" ").replace(/^p\((.*)\)$/, "$1")
  if (node.type === "table") return `table[${children.join(" ; ")}]`
  const rank = node.attrs?.level ?? (node.attrs?.start === 1 ? "" : (node.attrs?.start ?? ""))
  const isLine = node.type === "paragraph" || node.type === "heading"
  return `${SHORT[node.type] ?? node.type}${rank}(${children.join(isLine ? "" : " ")})`
}

/** What a file of an office program becomes, as a test reads it: its sections that hold something, and what is said of it. */
export function draftOf(bytes: Uint8Array) {
  const { document, notes } = readOfficeText(bytes)
  const sections = Object.fromEntries(
    document.content.flatMap((node) => {
      const kind = kindOf(node)
      return kind ? [[kind, (node.content ?? []).map(told).join(" ")]] : []
    })
  )
  return {
    title: titleOf(document),
    sections,
    text: (sections["practical-advice"] ?? "").replace(/ ?p\(\)$/, ""),
    codes: notes
      .map(({ code, detail }) => (detail === "" ? code : `${code} ${detail}`))
      .filter((one) => !/^title-missing|^text-before/.test(one))
  }
}
