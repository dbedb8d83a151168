import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx"
import type { ZodMiniType } from "zod/mini"
import type { AttributeValue, DocumentNode } from "../document.ts"
import { valueOfText } from "../nodes/attributes.ts"
import { clean } from "../normalize-inline.ts"
import { type Reading, report } from "./reading.ts"

export type Tag = MdxJsxFlowElement | MdxJsxTextElement

/** Reads the attributes of a tag: quoted strings of the fixed list, each with an allowed value. */
export function readAttributes(reading: Reading, tag: Tag, shapes: Record<string, ZodMiniType>): DocumentNode["attrs"] {
  const given = givenAttributes(reading, tag, shapes)
  const read: NonNullable<DocumentNode["attrs"]> = {}
  for (const [name, shape] of Object.entries(shapes)) {
    const text = given.get(name)
    const value = text === undefined ? absentValue(shape) : valueOfText(text, shape)
    if (text === undefined && value === undefined) report(reading, "attribute-missing", tag, `${tag.name} ${name}`)
    else if (!shape.safeParse(value).success) {
      report(reading, name.endsWith("Url") ? "address" : "attribute-value", tag, `${name}="${text ?? ""}"`)
    } else read[name] = value as AttributeValue
  }
  return Object.keys(shapes).length > 0 ? read : undefined
}

function givenAttributes(reading: Reading, tag: Tag, shapes: Record<string, ZodMiniType>): Map<string, string> {
  const given = new Map<string, string>()
  for (const attribute of tag.attributes) {
    if (attribute.type === "mdxJsxExpressionAttribute") report(reading, "expression", tag, `{${attribute.value}}`)
    else if (attribute.value !== null && typeof attribute.value === "object") {
      report(reading, "expression", tag, `${attribute.name}={${attribute.value.value}}`)
    } else if (!Object.hasOwn(shapes, attribute.name) || typeof attribute.value !== "string") {
      report(reading, "attribute", tag, `${tag.name} ${attribute.name}`)
    } else if (given.has(attribute.name)) report(reading, "attribute", tag, `${tag.name} ${attribute.name}`)
    else given.set(attribute.name, clean(attribute.value))
  }
  return given
}

/** An attribute left out has the value that older texts have, or is null or empty, where that is allowed. */
function absentValue(shape: ZodMiniType): AttributeValue | undefined {
  const unwritten = shape.safeParse(undefined)
  if (unwritten.success) return unwritten.data as AttributeValue
  if (shape.safeParse(null).success) return null
  return shape.safeParse("").success ? "" : undefined
}
