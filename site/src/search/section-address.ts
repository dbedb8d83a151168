import { LAYER_SECTIONS } from "../addresses/layers.ts"
import { layerOfAnchor } from "../evidence/anchors.ts"

/** The index names sections by the page it read, the first of a reco; most stand on a deeper page, which this gives. */
export function sectionAddress(url: string): string {
  const [page = "", anchor = ""] = url.split("#")
  const evidence = layerOfAnchor(anchor)
  if (evidence) return `${page}${evidence}/#${anchor}`
  for (const [layer, kinds] of Object.entries(LAYER_SECTIONS)) {
    if (kinds.some((kind) => kind === anchor)) return `${page}${layer}/#${anchor}`
  }
  return url
}
