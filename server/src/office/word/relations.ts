import type { OfficePackage } from "../open-package.ts"
import { attributeOf, childrenNamed } from "../xml-tree.ts"

/** What a part of a Word file points at: another part, or an address outside. */
interface Relation {
  kind: string
  target: string
  isOutside: boolean
}

export type Relations = ReadonlyMap<string, Relation>

/** The relations of a part, by their ids; of the file itself for an empty name. */
export function relationsOf(file: OfficePackage, part: string): Relations {
  const slash = part.lastIndexOf("/")
  const [folder, name] = [part.slice(0, slash + 1), part.slice(slash + 1)]
  const listed = childrenNamed(file.xml(`${folder}_rels/${name}.rels`) ?? undefined, "rel:Relationship")
  return new Map(
    listed.map((one) => {
      const isOutside = attributeOf(one, "TargetMode") === "External"
      const target = attributeOf(one, "Target")
      return [
        attributeOf(one, "Id"),
        {
          kind: attributeOf(one, "Type").split("/").at(-1) ?? "",
          target: isOutside ? target : resolved(folder, target),
          isOutside
        }
      ]
    })
  )
}

/** The first part of a kind that a part points at. */
export const targetOf = (relations: Relations, kind: string): string =>
  [...relations.values()].find((one) => one.kind === kind && !one.isOutside)?.target ?? ""

/** A name inside the file, whatever `..` it goes through: never one outside. */
function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (step === "..") steps.pop()
    else if (step !== "" && step !== ".") steps.push(step)
  }
  return steps.join("/")
}
