import type { IConfiguration, ICruiseOptions } from "dependency-cruiser"

declare const config: IConfiguration & {
  options: ICruiseOptions & { tsConfig: { fileName: string }; enhancedResolveOptions: object }
}
export default config
