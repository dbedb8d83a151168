import { laterShapes } from "../../format/added-later.ts"
import type { AttributeValue } from "./later-values.ts"
import { shapesOf, TYPES_WITH_ATTRIBUTES } from "./shapes.ts"

type Attributes = Record<string, AttributeValue>

/** By type of node or mark: the attributes that came after the first publications, with the value that older texts have. */
const LATER: ReadonlyMap<string, ReadonlyMap<string, AttributeValue>> = new Map(
  TYPES_WITH_ATTRIBUTES.map((type) => [
    type,
    new Map(
      Object.entries(shapesOf(type)).flatMap(([name, shape]) => {
        const later = laterShapes.get(shape)
        return later ? [[name, later.before as AttributeValue] as const] : []
      })
    )
  ])
)

/** The value that an attribute has where nothing is written; undefined for one that is always written. */
export const unwrittenValue = (type: string, name: string): AttributeValue | undefined =>
  laterAttributesOf(type).get(name)

/** The attributes of a type that came later, by name, with the value that older texts have. */
export const laterAttributesOf = (type: string): ReadonlyMap<string, AttributeValue> => LATER.get(type) ?? new Map()

/** Whether a node or mark of this type may hold an attribute that came later. */
export const hasLaterAttributes = (type: string): boolean => laterAttributesOf(type).size > 0

/** Whether a node or mark says something in an attribute that came later. */
export const saysLaterWords = ({ type, attrs }: { type: string; attrs?: Attributes | undefined }): boolean =>
  [...laterAttributesOf(type)].some(([name, before]) => attrs?.[name] !== undefined && attrs[name] !== before)

/** The attributes as every text of ours holds them: what came later and says nothing is not written. Undefined for none. */
export function writtenAttributes(type: string, attrs: Attributes): Attributes | undefined {
  const later = laterAttributesOf(type)
  const said = later.size
    ? Object.fromEntries(Object.entries(attrs).filter(([name, value]) => !later.has(name) || later.get(name) !== value))
    : attrs
  return Object.keys(said).length > 0 ? said : undefined
}
