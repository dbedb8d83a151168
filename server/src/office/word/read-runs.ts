import { type HtmlNode, madeElement } from "@recos/schemas/document/paste/html-tree"
import { type Line, lineBreak, startLine, tab, type Wrap, wrap } from "../line.ts"
import { attributeOf, childNamed, childrenNamed, elementsIn, textIn, type XmlElement } from "../xml-tree.ts"
import { readControl } from "./content-controls.ts"
import { readDrawing } from "./drawings.ts"
import { isCitation, isSilent, kindOfField, openField, symbolOf } from "./fields.ts"
import { formulaTree } from "./formulas.ts"
import { labelOfNote } from "./notes.ts"
import { formatOf } from "./run-format.ts"
import { isInContents, isShown, linkOfFields, type Story } from "./story.ts"
import { isOn } from "./styles.ts"
import { wordsOf } from "./word-file.ts"

/** Where a run stands: what its words are set in, and whether a revision took them out. */
export interface Setting {
  style: string
  wraps: readonly Wrap[]
  isDeleted: boolean
}

/** Reads what stands in a paragraph, as a line of a page. */
export function readRuns(story: Story, elements: readonly XmlElement[], setting: Setting): HtmlNode[] {
  const line = startLine()
  for (const element of elements) readPart(story, line, element, setting)
  return line.nodes()
}

function readPart(story: Story, line: Line, element: XmlElement, setting: Setting): void {
  const inside = (here: Setting = setting): void => {
    for (const child of elementsIn(element)) readPart(story, line, child, here)
  }
  const within = (added: Wrap): Setting => ({ ...setting, wraps: [...setting.wraps, added] })
  switch (element.name) {
    case "w:r":
      readRun(story, line, element, setting)
      return
    case "w:hyperlink":
      inside(within(wrap("a", { href: hrefOf(story, element) })))
      return
    case "w:ins":
    case "w:moveTo":
      inside(within(wrap("ins")))
      return
    case "w:del":
    case "w:moveFrom":
      inside({ ...within(wrap("del")), isDeleted: true })
      return
    case "w:fldSimple":
      story.fields.push({ ...openField(attributeOf(element, "w:instr")), isResult: true })
      inside()
      closeField(story, line, setting)
      return
    case "w:sdt":
      readControl(story, element, setting.isDeleted, (content) => {
        for (const child of content) readPart(story, line, child, setting)
      })
      return
    case "m:oMathPara":
      for (const formula of childrenNamed(element, "m:oMath")) {
        put(story, line, formulaTree(formula), setting)
        put(story, line, lineBreak(), setting)
      }
      return
    case "m:oMath":
      put(story, line, formulaTree(element), setting)
      return
    case "mc:AlternateContent":
      for (const child of chosen(element)) readPart(story, line, child, setting)
      return
    case "w:subDoc":
      story.file.losses.note("embedded", story.file.relations.get(attributeOf(element, "r:id"))?.target ?? "")
      return
    case "w:t":
    case "w:drawing":
    case "w:pict":
    case "w:object":
      // A wrapper that no standard knows, with what belongs into a run.
      readRun(story, line, { name: "w:r", attributes: {}, children: [element] }, setting)
      return
    default:
      if (!/Pr$/.test(element.name)) inside()
  }
}

/** The first of several forms of one thing that says anything: the others say the same for older programs. */
const chosen = (element: XmlElement): XmlElement[] => {
  const forms = elementsIn(element).filter(({ name }) => name === "mc:Choice" || name === "mc:Fallback")
  return elementsIn(forms.find((form) => elementsIn(form).length > 0))
}

function hrefOf({ file }: Story, element: XmlElement): string {
  const relation = file.relations.get(attributeOf(element, "r:id"))
  const anchor = attributeOf(element, "w:anchor")
  return `${relation?.isOutside ? relation.target : ""}${anchor === "" ? "" : `#${anchor}`}`
}

/** Puts something into the line, where no field hides it. */
function put(story: Story, line: Line, node: HtmlNode, { wraps }: Setting): void {
  if (!isShown(story)) return
  for (const field of story.fields) field.hasShown = true
  if (isInContents(story)) story.contents.push(typeof node === "string" ? node : " ")
  else line.add(node, [...linkOfFields(story), ...wraps])
}

function readRun(story: Story, line: Line, run: XmlElement, outer: Setting): void {
  const { wraps, font } = formatOf(run, outer.style, story.file.styles)
  const setting = { ...outer, wraps: [...outer.wraps, ...wraps] }
  const custom = elementsIn(run).some(({ attributes }) => isOn(attributes["w:customMarkFollows"] ?? "", false))
  let ownMark = custom ? wordsOf(run) : ""
  const visit = (child: XmlElement): void => {
    switch (child.name) {
      case "w:t":
      case "w:delText":
        if (ownMark === "") say(story, line, textIn(child), font, setting)
        return
      case "w:tab":
      case "w:ptab":
        put(story, line, tab(), setting)
        return
      case "w:br":
      case "w:cr":
        put(story, line, lineBreak(), setting)
        return
      case "w:noBreakHyphen":
        put(story, line, "\u2011", setting)
        return
      case "w:sym":
        say(story, line, signAt(attributeOf(child, "w:char")), attributeOf(child, "w:font"), setting)
        return
      case "w:fldChar":
        turnField(story, line, child, setting)
        return
      case "w:instrText":
      case "w:delInstrText": {
        const field = story.fields.at(-1)
        if (field && !field.isResult) field.instruction += textIn(child)
        return
      }
      case "w:footnoteReference":
      case "w:endnoteReference": {
        if (setting.isDeleted || !isShown(story)) return
        const key = `${child.name.replace("Reference", "")} ${attributeOf(child, "w:id")}`
        const label = labelOfNote(story.file, key, ownMark)
        ownMark = custom ? "told" : ""
        if (label)
          put(story, line, madeElement("a", [`[${label}]`], { href: `#_ftn${label}` }), { ...outer, wraps: [] })
        return
      }
      case "w:drawing":
      case "w:pict":
      case "w:object":
        readDrawing(story, child, setting.isDeleted, (words) => put(story, line, words, setting))
        return
      case "w:ruby": {
        const above = childNamed(child, "w:rt")
        for (const one of elementsIn(childNamed(child, "w:rubyBase"))) readPart(story, line, one, outer)
        if (above) put(story, line, madeElement("rt", [wordsOf(above)]), setting)
        return
      }
      case "mc:AlternateContent":
        for (const one of chosen(child)) visit(one)
        return
      case "w:contentPart":
        story.file.losses.note("media")
        return
      default:
        if (!/Pr$/.test(child.name)) for (const one of elementsIn(child)) visit(one)
    }
  }
  for (const child of elementsIn(run)) visit(child)
}

const signAt = (hexadecimal: string): string => {
  const code = Number.parseInt(hexadecimal, 16)
  return Number.isInteger(code) && code > 0 && code <= 0xff_ff ? String.fromCharCode(code) : "\ufffd"
}

const SIGN_FONTS = new Set(["symbol", "wingdings"])
const PRIVATE = /[\ue000-\uf8ff]/g

/** Adds words; letters of a sign font say the signs that they showed. A private sign of any other font shows nothing elsewhere. */
function say(story: Story, line: Line, text: string, font: string, setting: Setting): void {
  if (!isShown(story)) return
  if (SIGN_FONTS.has(font.toLowerCase())) {
    const wraps = [...setting.wraps, wrap("span", { style: `font-family:${font.toLowerCase()}` })]
    put(story, line, text, { ...setting, wraps })
    return
  }
  const shown = text.replaceAll(PRIVATE, (sign) => {
    if (!setting.isDeleted) story.file.losses.note("symbol", `${font} ${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    return "\ufffd"
  })
  put(story, line, shown, setting)
}

function turnField(story: Story, line: Line, element: XmlElement, setting: Setting): void {
  const turn = attributeOf(element, "w:fldCharType")
  if (turn === "begin") {
    story.fields.push(openField("", formOf(childNamed(element, "w:ffData"))))
    return
  }
  const field = story.fields.at(-1)
  if (!field) return
  if (turn === "separate") field.isResult = true
  else if (turn === "end") closeField(story, line, setting)
}

function formOf(data: XmlElement | undefined): ReturnType<typeof openField>["form"] {
  const box = childNamed(data, "w:checkBox")
  const list = childNamed(data, "w:ddList")
  if (!box && !list) return null
  const ticked = childNamed(box, "w:checked") ?? childNamed(box, "w:default")
  const chosenAt = Number(attributeOf(childNamed(list, "w:result") ?? childNamed(list, "w:default"), "w:val") || 0)
  return {
    isBox: box !== undefined,
    isTicked: ticked !== undefined && isOn(attributeOf(ticked, "w:val")),
    choice: attributeOf(childrenNamed(list, "w:listEntry")[chosenAt], "w:val")
  }
}

/** A field at its end: one that has shown nothing says what it would have, or is named. */
function closeField(story: Story, line: Line, setting: Setting): void {
  const field = story.fields.pop()
  if (!field || !isShown(story)) return
  const { losses } = story.file
  const kind = kindOfField(field)
  if (setting.isDeleted) return
  if (isCitation(field)) losses.note("citation")
  if (field.form?.isBox) losses.note("task", field.form.isTicked ? "[x]" : "[ ]")
  else if (field.form) put(story, line, field.form.choice, setting)
  else if (!field.hasShown && kind === "SYMBOL") {
    const symbol = symbolOf(field)
    if (symbol) say(story, line, String.fromCharCode(symbol.code), symbol.font, setting)
  } else if (!field.hasShown && kind === "EQ") {
    const words = field.instruction.replace(/^\s*EQ\b/i, "").trim()
    losses.note("formula", words)
    put(story, line, ` ${words} `, setting)
  } else if (!field.hasShown && !isSilent(kind) && field.instruction.trim() !== "" && !isInContents(story)) {
    losses.note("control", field.instruction.trim())
  }
}
