/** When the site's build compared the story with its articles. */
export interface CheckStamp {
  /** `YYYY-MM-DD`. */
  on: string;
  /** The ids of the articles whose texts were available then. */
  articles: readonly string[];
}
