import { attributeOf, childNamed, childrenNamed, type XmlElement } from "../xml-tree.ts"

interface Style {
  name: string
  basedOn: string
  run: XmlElement | undefined
  paragraph: XmlElement | undefined
}

/** The styles of a Word file, asked by what a reader of the file saw. */
export interface Styles {
  /** The names of a paragraph’s style and of those that it is based on, as Word calls them in English. */
  names: (id: string) => string[]
  /** The nearest setting among a style and those that it is based on. */
  runSetting: (id: string, name: string) => XmlElement | undefined
  paragraphSetting: (id: string, name: string) => XmlElement | undefined
  /** What holds where no style says anything. */
  defaultSetting: (name: string) => XmlElement | undefined
  /** The style of a paragraph that names none. */
  defaultParagraph: string
}

/** Reads `styles.xml`; a file without one has no styles. */
export function readStyles(part: XmlElement | null): Styles {
  const styles = new Map<string, Style>()
  let defaultParagraph = ""
  for (const style of childrenNamed(part ?? undefined, "w:style")) {
    const id = attributeOf(style, "w:styleId")
    if (isOn(attributeOf(style, "w:default"), false) && attributeOf(style, "w:type") === "paragraph")
      defaultParagraph = id
    styles.set(id, {
      name: attributeOf(childNamed(style, "w:name"), "w:val"),
      basedOn: attributeOf(childNamed(style, "w:basedOn"), "w:val"),
      run: childNamed(style, "w:rPr"),
      paragraph: childNamed(style, "w:pPr")
    })
  }
  const defaults = childNamed(childNamed(childNamed(part ?? undefined, "w:docDefaults"), "w:rPrDefault"), "w:rPr")
  const lines = new Map<string, Style[]>()
  const lineOf = (id: string): Style[] => {
    const known = lines.get(id)
    if (known) return known
    const line: Style[] = []
    const seen = new Set<string>()
    for (let at = id; at !== "" && !seen.has(at); ) {
      seen.add(at)
      const style = styles.get(at)
      if (style) line.push(style)
      at = style?.basedOn ?? ""
    }
    lines.set(id, line)
    return line
  }
  const nearest = (id: string, part: "run" | "paragraph", name: string): XmlElement | undefined => {
    for (const style of lineOf(id)) {
      const said = childNamed(style[part], name)
      if (said) return said
    }
    return undefined
  }
  return {
    names: (id) => lineOf(id).map(({ name }) => name.toLowerCase()),
    runSetting: (id, name) => nearest(id, "run", name),
    paragraphSetting: (id, name) => nearest(id, "paragraph", name),
    defaultSetting: (name) => childNamed(defaults, name),
    defaultParagraph
  }
}

/** What Word means by « on »: said without a value, or by one of these. */
export const isOn = (value: string, whenEmpty = true): boolean =>
  value === "" ? whenEmpty : ["1", "true", "on"].includes(value.toLowerCase())

/** Whether a setting is there and on; undefined where it is not there. */
export const switchOf = (setting: XmlElement | undefined): boolean | undefined =>
  setting && isOn(attributeOf(setting, "w:val"))
