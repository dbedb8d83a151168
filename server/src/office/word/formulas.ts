import { type HtmlElement, type HtmlNode, madeElement } from "@recos/schemas/document/paste/html-tree"
import { attributeOf, childNamed, elementsIn, textIn, type XmlElement } from "../xml-tree.ts"

/** A formula of Word as MathML, which the reader of pages writes on one line. */
export const formulaTree = (element: XmlElement): HtmlElement => madeElement("math", partsOf(element))

const partsOf = (element: XmlElement | undefined): HtmlNode[] => elementsIn(element).flatMap(partOf)

const row = (element: XmlElement | undefined): HtmlElement => madeElement("mrow", partsOf(element))

const sign = (text: string): HtmlElement => madeElement("mo", [text])

/** The sign that an element names, or the one that holds where it names none; an empty one is said. */
function signOf(properties: XmlElement | undefined, name: string, usual: string): HtmlElement {
  const said = childNamed(properties, name)
  return sign(said ? attributeOf(said, "m:val") : usual)
}

function partOf(element: XmlElement): HtmlNode[] {
  const part = (name: string): HtmlElement => row(childNamed(element, name))
  switch (element.name) {
    case "m:r": {
      const isDeleted = childNamed(childNamed(element, "w:rPr"), "w:del") !== undefined
      const words = elementsIn(element).map((child) =>
        child.name === "m:t" || child.name === "w:t" ? textIn(child) : child.name === "w:br" ? " " : ""
      )
      return isDeleted ? [] : [madeElement("mi", [words.join("")])]
    }
    case "w:del":
    case "w:moveFrom":
      return []
    case "m:sSup":
      return [madeElement("msup", [part("m:e"), part("m:sup")])]
    case "m:sSub":
      return [madeElement("msub", [part("m:e"), part("m:sub")])]
    case "m:sSubSup":
      return [madeElement("msubsup", [part("m:e"), part("m:sub"), part("m:sup")])]
    case "m:sPre":
      return [madeElement("msubsup", [sign(""), part("m:sub"), part("m:sup")]), part("m:e")]
    case "m:f":
      return [madeElement("mfrac", [part("m:num"), part("m:den")])]
    case "m:rad":
      return [madeElement("msup", [sign(""), part("m:deg")]), madeElement("msqrt", [part("m:e")])]
    case "m:nary": {
      const properties = childNamed(element, "m:naryPr")
      return [
        madeElement("msubsup", [signOf(properties, "m:chr", "∫"), part("m:sub"), part("m:sup")]),
        sign(" "),
        part("m:e")
      ]
    }
    case "m:d": {
      const properties = childNamed(element, "m:dPr")
      const inside = elementsIn(element).filter(({ name }) => name === "m:e")
      return [
        signOf(properties, "m:begChr", "("),
        ...inside.flatMap((one, index) => (index === 0 ? [row(one)] : [signOf(properties, "m:sepChr", "|"), row(one)])),
        signOf(properties, "m:endChr", ")")
      ]
    }
    case "m:limLow":
      return [madeElement("munder", [part("m:e"), part("m:lim")])]
    case "m:limUpp":
      return [madeElement("mover", [part("m:e"), part("m:lim")])]
    case "m:func":
      return [part("m:fName"), sign(" "), part("m:e")]
    // Rows of a matrix, and lines of equations under each other, stand apart.
    case "m:mr":
      return [...elementsIn(element).flatMap((one) => [row(one), sign(" ")]), sign("; ")]
    case "m:eqArr":
      return elementsIn(element).flatMap((one, index) => (index < 2 ? [row(one)] : [sign("; "), row(one)]))
    default:
      return /Pr$/.test(element.name) ? [] : partsOf(element)
  }
}
