/** OpenCC's table of traditional characters: rows "traditional simplified…", joined by bars. */
declare module "opencc-js/dict/TSCharacters" {
  const table: string;
  export default table;
}
