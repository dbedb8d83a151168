import type { Plugin } from "vite"

const BUILT_AT_ONCE = "$.$custom("

/**
 * Leaves lib0's checker of values, 2.4 KB of the writing page that no page asks for, out of the build. Its module of the DOM, which the text is
 * written with, makes four checkers as it is loaded, and does not say that making them does nothing else.
 */
export function withoutSchemas(): Plugin {
  return {
    name: "without-schemas",
    apply: "build",
    transform: {
      filter: { id: /node_modules\/lib0\/dom\.js$/ },
      handler(code) {
        if (!code.includes(BUILT_AT_ONCE)) throw new Error("lib0 makes no checkers any more: this plugin can go")
        return { code: code.replaceAll(BUILT_AT_ONCE, `/* @__PURE__ */ ${BUILT_AT_ONCE}`), map: null }
      }
    }
  }
}
