const only = (from, allowed) => ({
  name: `${from}-imports`,
  comment: `${from}/ may import from ${allowed.join(", ") || "nothing of the house"} only`,
  severity: "error",
  from: { path: `^${from}/` },
  to: { path: "^(schemas|server|editor|site|scripts)/", pathNot: `^(${[from, ...allowed].join("|")})/` }
})

export default {
  forbidden: [
    only("schemas", []),
    only("server", ["schemas"]),
    only("site", ["schemas"]),
    {
      name: "editor-imports",
      comment: "editor/ may import schemas/, and of server/ nothing but the type of its HTTP interface",
      severity: "error",
      from: { path: "^editor/" },
      to: { path: "^(server|site|scripts)/", pathNot: "^server/src/api\\.ts$" }
    },
    {
      name: "editor-takes-types-only",
      comment: "the server's code must never reach a browser",
      severity: "error",
      from: { path: "^editor/" },
      to: { path: "^server/", dependencyTypesNot: ["type-only"] }
    },
    {
      name: "schemas-are-pure",
      comment: "schemas/ has no input or output",
      severity: "error",
      from: { path: "^schemas/src/", pathNot: "\\.test\\.ts$|/testing/" },
      to: { dependencyTypes: ["core"] }
    },
    {
      name: "routes-do-not-read-tables",
      comment: "routes parse, authorise, call and answer; use cases read tables",
      severity: "error",
      from: { path: "^server/src/.*/routes\\.ts$" },
      to: { path: "^server/src/storage/tables/" }
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } }
    }
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.astro|node_modules)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js"]
    }
  }
}
