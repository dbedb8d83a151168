import { Extension } from "@tiptap/core"
import { laterAttribute } from "./attributes.ts"
import { laterAttributesOf } from "./later-attributes.ts"
import { shapesOf, TYPES_WITH_ATTRIBUTES } from "./shapes.ts"

/** Gives the schema the attributes that came after the first publications, from their shapes alone. */
export const Growth = Extension.create({
  name: "growth",
  addGlobalAttributes: () =>
    TYPES_WITH_ATTRIBUTES.map((type) => ({
      types: [type],
      attributes: Object.fromEntries(
        [...laterAttributesOf(type)].flatMap(([name, before]) => {
          const shape = shapesOf(type)[name]
          return shape ? [[name, laterAttribute(name, shape, before)]] : []
        })
      )
    }))
})
