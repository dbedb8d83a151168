import { type Wrap, wrap } from "../line.ts"
import { attributeOf, childNamed, childrenNamed, elementsIn, type XmlElement } from "../xml-tree.ts"

interface Style {
  parent: string
  text: XmlElement | undefined
  element: XmlElement
}

/** The styles of an OpenDocument text: those that people named, and those that the program made for each way of setting words. */
export interface OpenStyles {
  /** How words are set by the styles around them, the innermost last. */
  setting: (styles: readonly StyleName[]) => { wraps: Wrap[]; font: string }
  /** The names of a paragraph’s style and of those that it comes from, small letters, without their coding. */
  names: (paragraphStyle: string) => string[]
  /** An attribute of the nearest paragraph style that says it. */
  ofParagraph: (paragraphStyle: string, attribute: string) => string
  list: (name: string) => XmlElement | undefined
  outline: XmlElement | undefined
  isHiddenSection: (name: string) => boolean
}

export interface StyleName {
  family: "text" | "paragraph"
  name: string
}

/** Reads the styles of `content.xml` and `styles.xml`. */
export function readOpenStyles(parts: readonly (XmlElement | null)[]): OpenStyles {
  const styles = new Map<string, Style>()
  const lists = new Map<string, XmlElement>()
  const fonts = new Map<string, string>()
  let outline: XmlElement | undefined
  for (const part of parts) {
    for (const font of childrenNamed(childNamed(part ?? undefined, "office:font-face-decls"), "style:font-face")) {
      fonts.set(attributeOf(font, "style:name"), attributeOf(font, "svg:font-family").replaceAll(/["']/g, ""))
    }
    for (const group of ["office:styles", "office:automatic-styles"]) {
      for (const style of elementsIn(childNamed(part ?? undefined, group))) {
        const name = attributeOf(style, "style:name")
        if (style.name === "text:list-style") lists.set(name, style)
        else if (style.name === "text:outline-style") outline = style
        else if (style.name === "style:style") {
          styles.set(`${attributeOf(style, "style:family")} ${name}`, {
            parent: attributeOf(style, "style:parent-style-name"),
            text: childNamed(style, "style:text-properties"),
            element: style
          })
        }
      }
    }
  }
  const lineOf = (family: string, name: string): Style[] => {
    const line: Style[] = []
    const seen = new Set<string>()
    for (let at = name; at !== "" && !seen.has(at); ) {
      seen.add(at)
      const style = styles.get(`${family} ${at}`)
      if (style) line.push(style)
      at = style?.parent ?? ""
    }
    return line
  }
  const said = (asked: readonly StyleName[], attribute: string): string => {
    for (const { family, name } of asked.toReversed()) {
      for (const { text } of lineOf(family, name)) {
        const value = attributeOf(text, attribute)
        if (value !== "") return value
      }
    }
    return ""
  }
  const settings = new Map<string, ReturnType<OpenStyles["setting"]>>()
  return {
    setting: (asked) => {
      const key = asked.map(({ family, name }) => `${family} ${name}`).join("|")
      const known = settings.get(key)
      if (known) return known
      const made = settingOf((attribute) => said(asked, attribute))
      const font = fonts.get(made.font) ?? made.font
      settings.set(key, { ...made, font })
      return { ...made, font }
    },
    names: (name) => {
      const line: string[] = []
      for (let at = name; at !== "" && !line.includes(at); at = styles.get(`paragraph ${at}`)?.parent ?? "")
        line.push(at)
      return line.map((one) => one.replaceAll(/_20_/g, " ").toLowerCase())
    },
    ofParagraph: (name, attribute) => {
      for (const { element } of lineOf("paragraph", name)) {
        if (element.attributes[attribute] !== undefined) return attributeOf(element, attribute)
      }
      return ""
    },
    list: (name) => lists.get(name),
    outline,
    isHiddenSection: (name) =>
      attributeOf(childNamed(styles.get(`section ${name}`)?.element, "style:section-properties"), "text:display") ===
      "none"
  }
}

function settingOf(said: (attribute: string) => string): { wraps: Wrap[]; font: string } {
  const wraps: Wrap[] = []
  if (said("text:display") === "none") wraps.push(wrap("span", { style: "mso-hide:all" }))
  if (!["", "none"].includes(said("style:text-underline-style"))) wraps.push(wrap("u"))
  if (isStruck(said)) wraps.push(wrap("s"))
  if (!["", "transparent", "#ffffff"].includes(said("fo:background-color"))) wraps.push(wrap("mark"))
  if (isBold(said("fo:font-weight"))) wraps.push(wrap("b"))
  if (/^(?:italic|oblique)/.test(said("fo:font-style"))) wraps.push(wrap("i"))
  const raised = raisedBy(said("style:text-position"))
  if (raised) wraps.push(wrap(raised))
  return { wraps, font: said("style:font-name") || said("fo:font-family").replaceAll(/["']/g, "") }
}

const isStruck = (said: (attribute: string) => string): boolean =>
  !["", "none"].includes(said("style:text-line-through-style")) ||
  !["", "none"].includes(said("style:text-line-through-type"))

const isBold = (weight: string): boolean => weight === "bold" || Number(weight) >= 600

/** « super 58% », « -33% 58% », or « 0% 100% » for what stands on the line. */
function raisedBy(position: string): "sup" | "sub" | null {
  const [first = ""] = position.split(" ")
  if (first === "super") return "sup"
  if (first === "sub") return "sub"
  const lift = Number.parseFloat(first)
  return lift >= 10 ? "sup" : lift <= -10 ? "sub" : null
}
