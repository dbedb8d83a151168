import { type Wrap, wrap } from "../line.ts"
import { attributeOf, childNamed, type XmlElement } from "../xml-tree.ts"
import { type Styles, switchOf } from "./styles.ts"

/**
 * How a run is set: what it says itself, then its style and that of its paragraph, which undo each other where both switch the same thing
 * (ECMA-376, part 1, 17.7.3).
 */
export function formatOf(run: XmlElement, paragraphStyle: string, styles: Styles): { wraps: Wrap[]; font: string } {
  const own = childNamed(run, "w:rPr")
  const runStyle = attributeOf(childNamed(own, "w:rStyle"), "w:val")
  const isSet = (name: string): boolean => {
    const direct = switchOf(childNamed(own, name))
    if (direct !== undefined) return direct
    if (switchOf(styles.defaultSetting(name))) return true
    const byParagraph = switchOf(styles.runSetting(paragraphStyle, name)) ?? false
    return byParagraph !== (switchOf(styles.runSetting(runStyle, name)) ?? false)
  }
  const said = (name: string): XmlElement | undefined =>
    childNamed(own, name) ??
    styles.runSetting(runStyle, name) ??
    styles.runSetting(paragraphStyle, name) ??
    styles.defaultSetting(name)
  const value = (name: string): string => attributeOf(said(name), "w:val")
  const fonts = said("w:rFonts")
  const wraps: Wrap[] = []
  if (isSet("w:vanish")) wraps.push(wrap("span", { style: "mso-hide:all" }))
  if (isUnderlined(value("w:u"))) wraps.push(wrap("u"))
  if (isSet("w:strike") || isSet("w:dstrike")) wraps.push(wrap("s"))
  if (isMarked(said("w:highlight"), said("w:shd"))) wraps.push(wrap("mark"))
  if (isSet("w:b")) wraps.push(wrap("b"))
  if (isSet("w:i")) wraps.push(wrap("i"))
  const raised = raisedBy(value("w:vertAlign"), Number(value("w:position") || 0))
  if (raised) wraps.push(wrap(raised))
  return { wraps, font: attributeOf(fonts, "w:ascii") || attributeOf(fonts, "w:hAnsi") }
}

const isUnderlined = (value: string): boolean => value !== "" && value !== "none"

const PLAIN = new Set(["", "auto", "none", "white", "ffffff"])

const isMarked = (highlight: XmlElement | undefined, ground: XmlElement | undefined): boolean =>
  !PLAIN.has(attributeOf(highlight, "w:val").toLowerCase()) || !PLAIN.has(attributeOf(ground, "w:fill").toLowerCase())

/** Half points: what is lifted by two points or more is raised. */
const LIFTED = 4

function raisedBy(aligned: string, position: number): "sup" | "sub" | null {
  if (aligned === "superscript" || position >= LIFTED) return "sup"
  return aligned === "subscript" || position <= -LIFTED ? "sub" : null
}
