import { baseCss, tokensToCss } from "@recos/schemas/design"
import type { Plugin } from "vite"

const NAME = "virtual:house.css"

/** Gives the house's tokens and base stylesheet to the workspace as the module `virtual:house.css`. */
export function houseStylesheet(): Plugin {
  return {
    name: "house-stylesheet",
    resolveId: (id) => (id === NAME ? NAME : undefined),
    load: (id) => (id === NAME ? `${tokensToCss()}\n${baseCss()}` : undefined)
  }
}
