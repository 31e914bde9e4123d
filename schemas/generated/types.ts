/* Generated from schemas/ by `npm run generate`. Change the schemas instead. */

/**
 * `certificate.json`: the stamp of one solution, a DSSE envelope around an in-toto statement. `assay certify` writes it.
 */
export interface Certificate {
  /**
   * What the payload is: an in-toto statement.
   */
  payloadType: 'application/vnd.in-toto+json';
  /**
   * The statement, as base64.
   */
  payload: string;
  /**
   * One for each key that signed; none in a dry run, which never verifies.
   *
   * @maxItems 8
   *
   * Items: Over the pre-authentication encoding of payload type and payload.
   */
  signatures: {
    /**
     * SHA-256 of the public key (DER, SubjectPublicKeyInfo), in hexadecimal.
     */
    keyid: string;
    /**
     * The 64 bytes that Ed25519 gives, as base64.
     */
    sig: string;
  }[];
}

/**
 * `program/keys/<name>.json`: a public key that stamps are trusted to be signed with. The program team writes it.
 */
export interface TrustedKey {
  /**
   * SHA-256 of the public key (DER, SubjectPublicKeyInfo), in hexadecimal; signatures name it.
   */
  keyid: string;
  /**
   * Ed25519, as PEM.
   */
  publicKey: string;
  /**
   * Who holds the private half.
   */
  owner: string;
  /**
   * The first day on which it may sign.
   */
  from: string;
  /**
   * The last day on which it may sign; its stamps stand until their own end.
   */
  until: string;
  /**
   * Since when nothing that it signed counts, and why.
   */
  revoked?: {
    /**
     * Stamps of this day and later do not verify.
     */
    day: string;
    /**
     * What happened, in a sentence.
     */
    reason: string;
  };
  /**
   * Its private half is public: it is for the sample content only.
   */
  sample?: true;
  /**
   * What else the program team should know.
   */
  note?: string;
}

/**
 * What customers may know of a stamp: an in-toto statement, signed by the program team.
 */
export interface PublicStatement {
  /**
   * An in-toto statement, version 1.
   */
  _type: 'https://in-toto.io/Statement/v1';
  /**
   * What was certified: the solution, with one digest over all that was judged.
   *
   * @minItems 1
   * @maxItems 1
   *
   * Items: The solution.
   */
  subject: {
    /**
     * The solution, as `partner/solution`.
     */
    name: string;
    /**
     * Over the digests of everything that was judged.
     */
    digest: {
      /**
       * In hexadecimal.
       */
      sha256: string;
    };
  }[];
  /**
   * What the predicate is; the address of its schema.
   */
  predicateType: string;
  /**
   * What is certified, and until when.
   */
  predicate: {
    /**
     * Of the solution.
     */
    name: string;
    /**
     * Its maker's name.
     */
    partner: string;
    /**
     * The version of the solution that was certified.
     */
    version?: string;
    /**
     * The tier of the partner.
     */
    tier: string;
    /**
     * The day the solution was certified.
     */
    certifiedOn: string;
    /**
     * The days on which it holds.
     */
    validity: {
      /**
       * The day that was judged.
       */
      from: string;
      /**
       * The last day: that of the member's term.
       */
      until: string;
    };
    /**
     * Version of the program.
     */
    program: string;
  };
}

/**
 * `stamp.json` beside a solution's page: what the badge says, for programs. It holds while `standing` is `certified` and the day is not past `until`.
 */
export interface CertificationRecord {
  /**
   * The solution, as `partner/solution`.
   */
  solution: string;
  /**
   * Of the solution.
   */
  name: string;
  /**
   * Its maker's name.
   */
  partner: string;
  /**
   * `certified`: the stamp verified when this was published. `unconfirmed`: there is a stamp that no longer fits what it was made for. `ended`: no longer certified.
   */
  standing: 'certified' | 'unconfirmed' | 'ended';
  /**
   * The day on which that was so.
   */
  asOf: string;
  /**
   * Address of the solution's page, or of the notice in its place.
   */
  page: string;
  /**
   * Address of the badge.
   */
  badge: string;
  /**
   * The tier of the partner.
   */
  tier?: {
    /**
     * The tier of the partner.
     */
    id: string;
    /**
     * As people call it.
     */
    title: string;
  };
  /**
   * The version of the solution that was certified.
   */
  version?: string;
  /**
   * The day the solution was certified.
   */
  certifiedOn?: string;
  /**
   * The day the stamp was made on.
   */
  from?: string;
  /**
   * The last day on which it holds.
   */
  until?: string;
  /**
   * Version of the program.
   */
  program?: string;
  /**
   * Over the digests of everything that was judged.
   */
  digest?: {
    /**
     * In hexadecimal.
     */
    sha256: string;
  };
  /**
   * The public key that the stamp verifies with.
   */
  key?: {
    /**
     * SHA-256 of the key (DER, SubjectPublicKeyInfo), in hexadecimal.
     */
    id: string;
    /**
     * The key as PEM.
     */
    url: string;
  };
  /**
   * The same, signed: a DSSE envelope around an in-toto statement.
   */
  envelope?: {
    /**
     * What the payload is: an in-toto statement.
     */
    payloadType: 'application/vnd.in-toto+json';
    /**
     * The statement, as base64.
     */
    payload: string;
    /**
     * One for each key that signed.
     *
     * @maxItems 8
     *
     * Items: Over the pre-authentication encoding of payload type and payload.
     */
    signatures: {
      /**
       * SHA-256 of the public key (DER, SubjectPublicKeyInfo), in hexadecimal.
       */
      keyid: string;
      /**
       * The 64 bytes that Ed25519 gives, as base64.
       */
      sig: string;
    }[];
  };
}

/**
 * What a stamp says: an in-toto statement over every file that was judged, with the verdict on every requirement. For the program team; it names internal files.
 */
export interface CertificateStatement {
  /**
   * An in-toto statement, version 1.
   */
  _type: 'https://in-toto.io/Statement/v1';
  /**
   * Every file that was judged, and every waiver that was counted in, by name.
   *
   * @minItems 1
   * @maxItems 2000
   *
   * Items: One input.
   */
  subject: {
    /**
     * Path from the content root; of a waiver, what it is for.
     */
    name: string;
    /**
     * Of its bytes.
     */
    digest: {
      /**
       * In hexadecimal.
       */
      sha256: string;
    };
  }[];
  /**
   * What the predicate is; the address of its schema.
   */
  predicateType: string;
  /**
   * What was judged, by what, and what came of it.
   */
  predicate: {
    /**
     * The solution, as `partner/solution`.
     */
    solution: string;
    /**
     * `membership`: a member's certified solution; `certification`: a solution that is ready to be certified.
     */
    judgedFor: 'membership' | 'certification';
    /**
     * Of the partner.
     */
    status: 'candidate' | 'member';
    /**
     * The tier of the partner.
     */
    tier?: string;
    /**
     * The day the solution was certified.
     */
    certifiedOn?: string;
    /**
     * The days on which it holds.
     */
    validity: {
      /**
       * The day that was judged.
       */
      from: string;
      /**
       * The last day: that of the member's term.
       */
      until: string;
    };
    /**
     * What was judged by.
     */
    program: {
      /**
       * Its version.
       */
      version: string;
      /**
       * Of its data, in canonical JSON.
       */
      digest: {
        /**
         * In hexadecimal.
         */
        sha256: string;
      };
    };
    /**
     * The rules that looked for what blocks.
     */
    rules: {
      /**
       * Of the files of the rules and schemas.
       */
      digest: {
        /**
         * In hexadecimal.
         */
        sha256: string;
      };
    };
    /**
     * What made it.
     */
    tool: {
      /**
       * The tool.
       */
      name: string;
      /**
       * Its version.
       */
      version: string;
    };
    /**
     * Every requirement of the program, in its order.
     *
     * @minItems 1
     * @maxItems 500
     *
     * Items: One requirement.
     */
    requirements: {
      /**
       * Id of the requirement.
       */
      id: string;
      /**
       * What it came to.
       */
      verdict: 'pass' | 'fail' | 'waived' | 'not-applicable' | 'pending' | 'not-run' | 'not-yet-defined';
    }[];
    /**
     * What customers may see of it: a certificate of its own, signed with the same key.
     */
    public?: {
      /**
       * What the payload is: an in-toto statement.
       */
      payloadType: 'application/vnd.in-toto+json';
      /**
       * The statement, as base64.
       */
      payload: string;
      /**
       * One for each key that signed.
       *
       * @maxItems 8
       *
       * Items: Over the pre-authentication encoding of payload type and payload.
       */
      signatures: {
        /**
         * SHA-256 of the public key (DER, SubjectPublicKeyInfo), in hexadecimal.
         */
        keyid: string;
        /**
         * The 64 bytes that Ed25519 gives, as base64.
         */
        sig: string;
      }[];
    };
  };
}

/**
 * What a project sets: `assay.config.ts` exports it. Paths are relative to the folder of that file.
 */
export interface Config {
  /**
   * The content roots: folders of the same layout, laid over each other. A root that needs nothing said about it is its path alone.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: A folder of content.
   */
  content: (
    | string
    | {
        /**
         * The folder.
         */
        path: string;
        /**
         * Anybody can read it, as in a public repository: nothing internal may stand in it.
         */
        public?: boolean;
        /**
         * It may be absent, as a private repository that was not checked out: what needs its files is not run, and every report says so.
         */
        optional?: boolean;
        /**
         * The repository that this root is kept in, where it is another one than the project's.
         */
        repository?: {
          /**
           * Its front page.
           */
          url: string;
          /**
           * The branch that links lead to; `main` unless told.
           */
          branch?: string;
          /**
           * Where in the repository the folder of `assay.config.ts` is (of a root with its own repository: where the root is); its top unless told.
           */
          folder?: string;
          /**
           * The address that shows a file at a line, with `{branch}`, `{path}` and `{line}` in it. Unless told, as GitHub has it, or GitLab where the host's name says so.
           */
          view?: string;
          /**
           * The address that opens a file to be edited, with `{branch}` and `{path}` in it. Unless told, as GitHub has it, or GitLab where the host's name says so.
           */
          edit?: string;
        };
      }
  )[];
  /**
   * The program that partners are judged by, a YAML file. It names the vendor, the tiers, the requirements, the sections of articles, and whatever else belongs to the program and not to one installation. Later versions stand beside it. Unless told, the program `2015-02` that comes with Assay.
   */
  program?: string;
  /**
   * The day to judge at; today when absent.
   */
  asOf?: string;
  /**
   * The knowledge base as customers have it.
   */
  site: {
    /**
     * Where the public edition is served: the address of its host, without a path.
     */
    url: string;
    /**
     * The path that the public edition stands under, with a slash at both ends.
     */
    base: string;
    /**
     * What the public edition calls itself. Unless told, the name of the vendor's platform, as the program has it, with "knowledge base" behind it in the language of the site.
     */
    name?: string;
    /**
     * The language of the interface of both editions; English unless told. Articles keep the language they are written in.
     */
    language?: 'en' | 'de';
    /**
     * Where readers report what is wrong with an article: a mail address, or the address of a form with `{title}` and `{body}` in it. The vendor's address in the program unless told.
     */
    report?: string;
  };
  /**
   * The knowledge base as support staff have it, where it differs from the public one.
   */
  internal?: {
    /**
     * Where the internal edition is served: the address of its host, without a path. That of the public edition unless told.
     */
    url?: string;
    /**
     * The path that the internal edition stands under, with a slash at both ends. That of the public edition unless told.
     */
    base?: string;
    /**
     * What the internal edition calls itself; "Internal knowledge base", in the language of the site, unless told.
     */
    name?: string;
  };
  /**
   * The editions that `assay build` and `assay start` build; both unless told.
   *
   * @minItems 1
   * @maxItems 2
   *
   * Items: One edition.
   */
  editions?: ('public' | 'internal')[];
  /**
   * The repository that this project is kept in. The internal edition leads to the files there; the public one does where the content root is marked `public`.
   */
  repository?: {
    /**
     * Its front page.
     */
    url: string;
    /**
     * The branch that links lead to; `main` unless told.
     */
    branch?: string;
    /**
     * Where in the repository the folder of `assay.config.ts` is (of a root with its own repository: where the root is); its top unless told.
     */
    folder?: string;
    /**
     * The address that shows a file at a line, with `{branch}`, `{path}` and `{line}` in it. Unless told, as GitHub has it, or GitLab where the host's name says so.
     */
    view?: string;
    /**
     * The address that opens a file to be edited, with `{branch}` and `{path}` in it. Unless told, as GitHub has it, or GitLab where the host's name says so.
     */
    edit?: string;
  };
  /**
   * How far back `assay readiness --history` and the boards of the internal edition look for changes of verdicts.
   */
  history?: {
    /**
     * The last commits of the content whose changes are told; 50 unless told, and 0 for no history.
     */
    commits?: number;
    /**
     * How long judging older versions may take; 20 unless told. What was found out is kept, so that the next run gets further.
     */
    seconds?: number;
  };
}

/**
 * The answers a partner gives when it applies with a solution: `application.md`. Never published; the answers stand in the text, one section a consideration.
 */
export interface Application {
  /**
   * The day the partner sent the application.
   */
  submitted: string;
  /**
   * Whom the reviewers ask.
   */
  contact: {
    /**
     * The name to ask for.
     */
    name: string;
    /**
     * Where this person reads mail.
     */
    email: string;
  };
}

/**
 * The certification of one solution: `certification.md`. The program team and the integrator write it.
 */
export interface Certification {
  /**
   * The day the clock of this solution began; absent while its application is under review.
   */
  candidateSince?: string;
  /**
   * The day the solution was certified.
   */
  certified?: string;
  /**
   * Who builds and validates the solution from its documentation.
   */
  integrator?: {
    /**
     * The name to ask for.
     */
    name: string;
    /**
     * Where this person reads mail.
     */
    email: string;
  };
  /**
   * What was agreed during certification about who supports what.
   *
   * @maxItems 20
   *
   * Items: One agreement, in a sentence.
   */
  supportExpectations?: string[];
  /**
   * What was checked, by whom, when, and on which text.
   *
   * @maxItems 60
   *
   * Items: One requirement that a named person vouches for, on a day, with evidence, bound to the text it vouches for.
   */
  attestations?: {
    /**
     * The requirement this person vouches for.
     */
    requirement: string;
    /**
     * Full name of the person who vouches.
     */
    signer: string;
    /**
     * In which role the person signs.
     */
    role: 'integrator' | 'ecosystem-team';
    /**
     * The day of the signature.
     */
    date: string;
    /**
     * What the signer found. Without this field the requirement is met.
     */
    result?: 'met' | 'not-met';
    /**
     * Paths from the content root, or https addresses, that show what was seen.
     *
     * @maxItems 20
     *
     * Items: One path or address.
     */
    evidence?: string[];
    /**
     * What a later reader should know.
     */
    note?: string;
    /**
     * The blocks of text vouched for, each with its digest at the time of signing; changed text makes the attestation stale.
     *
     * @maxItems 200
     *
     * Items: A block of a file and its digest.
     */
    digests?: {
      /**
       * The file, from the content root.
       */
      path: string;
      /**
       * The anchor of the heading the block stands under; "front-matter" for the front matter, "top" for the text before the first heading below the title.
       */
      block: string;
      /**
       * SHA-256 of the block when it was signed.
       */
      digest: string;
    }[];
    /**
     * The numbered steps that the signer followed, one after the other, with what came of each; `assay attest` writes them from a filled worksheet.
     *
     * @maxItems 300
     *
     * Items: One numbered step of an article, and what came of it.
     */
    steps?: {
      /**
       * The article, from the content root.
       */
      path: string;
      /**
       * The anchor of the heading that the step stands under; "top" for a step before the first heading.
       */
      block: string;
      /**
       * The number of the step as the reader sees it, in quotes: "3", "3.2" for a step inside step 3, "2:1" for step 1 of a second list that begins anew under the same heading.
       */
      step: string;
      /**
       * SHA-256 of the text of the step when it was followed, without the steps inside it.
       */
      digest: string;
      /**
       * What came of it.
       */
      result: 'pass' | 'fail' | 'not-applicable';
      /**
       * What a later reader should know; needed where the result is not "pass".
       */
      note?: string;
    }[];
  }[];
}

/**
 * Tells the vendor's support staff how the solution works in production and whom to call: `internal/<article>.md`. The partner writes it.
 */
export interface InternalArticle {
  /**
   * What the reader will be able to do, or the product by name; it is the page's heading.
   */
  title: string;
  /**
   * One or two sentences for search results and lists.
   */
  description: string;
  /**
   * Who may read it; it must agree with the folder the file stands in.
   */
  audience: 'internal';
  /**
   * The product version these instructions were tried on.
   */
  version: string;
  /**
   * The day somebody last followed the article from start to end.
   */
  reviewed: string;
  /**
   * Where the article stands among those of the solution.
   */
  order?: number;
  /**
   * Words a reader might search for.
   *
   * @maxItems 30
   *
   * Items: A word or a few.
   */
  keywords?: string[];
  /**
   * Paths on the site under which the page stood before, with slashes at both ends; readers who come there are sent on.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Lower-case words with slashes between them and at both ends.
   */
  aliases?: string[];
}

/**
 * Where a partner stands in the program: `membership.md`. The program team writes it.
 */
export interface Membership {
  /**
   * The version of the program the partner is judged by.
   */
  program: string;
  /**
   * Where the partner stands.
   */
  status: 'applicant' | 'candidate' | 'member' | 'declined' | 'withdrawn' | 'lapsed';
  /**
   * The tier of a member, one of those of the program.
   */
  tier?: string;
  /**
   * The day the application arrived.
   */
  applied: string;
  /**
   * The day the partner became a candidate.
   */
  candidateSince?: string;
  /**
   * The day the partner became a member.
   */
  memberSince?: string;
  /**
   * The last day of the current term of membership.
   */
  termEnds?: string;
  /**
   * The day the partner was declined, withdrew or lapsed.
   */
  ended?: string;
  /**
   * Why the partner was declined, withdrew or lapsed.
   */
  reason?: string;
  /**
   * The Ecosystem Agreement between vendor and partner.
   */
  agreement?: {
    /**
     * The day both parties had signed.
     */
    signed: string;
    /**
     * Under which of the terms that the program names the partner is a customer of the cloud.
     */
    terms?: string;
  };
  /**
   * What support the partner gets from the vendor.
   */
  supportTier?: string;
  /**
   * Evaluations at the end of each term.
   *
   * @maxItems 40
   *
   * Items: One evaluation.
   */
  renewals?: {
    /**
     * The day of the decision.
     */
    date: string;
    /**
     * What both parties decided.
     */
    decision: 'renewed' | 'future-direction-discussed' | 'lapsed';
    /**
     * The last day of the term that the renewal grants.
     */
    termEnds?: string;
  }[];
  /**
   * Accounts on the platform that keeps the repository whose pull requests may change the partner's own files, without @.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: One account.
   */
  logins?: string[];
  /**
   * What the program team vouches for about the partner as a whole.
   *
   * @maxItems 60
   *
   * Items: One requirement that a named person vouches for, on a day, with evidence, bound to the text it vouches for.
   */
  attestations?: {
    /**
     * The requirement this person vouches for.
     */
    requirement: string;
    /**
     * Full name of the person who vouches.
     */
    signer: string;
    /**
     * In which role the person signs.
     */
    role: 'integrator' | 'ecosystem-team';
    /**
     * The day of the signature.
     */
    date: string;
    /**
     * What the signer found. Without this field the requirement is met.
     */
    result?: 'met' | 'not-met';
    /**
     * Paths from the content root, or https addresses, that show what was seen.
     *
     * @maxItems 20
     *
     * Items: One path or address.
     */
    evidence?: string[];
    /**
     * What a later reader should know.
     */
    note?: string;
    /**
     * The blocks of text vouched for, each with its digest at the time of signing; changed text makes the attestation stale.
     *
     * @maxItems 200
     *
     * Items: A block of a file and its digest.
     */
    digests?: {
      /**
       * The file, from the content root.
       */
      path: string;
      /**
       * The anchor of the heading the block stands under; "front-matter" for the front matter, "top" for the text before the first heading below the title.
       */
      block: string;
      /**
       * SHA-256 of the block when it was signed.
       */
      digest: string;
    }[];
    /**
     * The numbered steps that the signer followed, one after the other, with what came of each; `assay attest` writes them from a filled worksheet.
     *
     * @maxItems 300
     *
     * Items: One numbered step of an article, and what came of it.
     */
    steps?: {
      /**
       * The article, from the content root.
       */
      path: string;
      /**
       * The anchor of the heading that the step stands under; "top" for a step before the first heading.
       */
      block: string;
      /**
       * The number of the step as the reader sees it, in quotes: "3", "3.2" for a step inside step 3, "2:1" for step 1 of a second list that begins anew under the same heading.
       */
      step: string;
      /**
       * SHA-256 of the text of the step when it was followed, without the steps inside it.
       */
      digest: string;
      /**
       * What came of it.
       */
      result: 'pass' | 'fail' | 'not-applicable';
      /**
       * What a later reader should know; needed where the result is not "pass".
       */
      note?: string;
    }[];
  }[];
}

/**
 * A technology company in the program: `partner.md`. The partner writes it; the folder is its id.
 */
export interface Partner {
  /**
   * The company name as customers know it.
   */
  name: string;
  /**
   * One sentence for the directory: what the company makes.
   */
  summary: string;
  /**
   * The company home page.
   */
  website: string;
  /**
   * Where customers of the partner get help.
   */
  support: {
    /**
     * A role mailbox that somebody reads at the stated hours.
     */
    email: string;
    /**
     * A number that somebody answers at the stated hours.
     */
    phone: string;
    /**
     * When the channel is staffed.
     */
    hours: string;
    /**
     * Where customers open a case.
     */
    url?: string;
    /**
     * Languages that support speaks.
     *
     * @minItems 1
     * @maxItems 20
     *
     * Items: A BCP 47 language tag.
     */
    languages?: string[];
  };
  /**
   * Whom the vendor's support staff call; never shown to customers.
   */
  escalation: {
    /**
     * Who answers.
     */
    name?: string;
    /**
     * A role mailbox that somebody reads at the stated hours.
     */
    email: string;
    /**
     * A number that somebody answers at the stated hours.
     */
    phone: string;
    /**
     * When the channel is staffed.
     */
    hours: string;
    /**
     * Where the team sits.
     */
    timeZone?: string;
    /**
     * Languages that support speaks.
     *
     * @minItems 1
     * @maxItems 20
     *
     * Items: A BCP 47 language tag.
     */
    languages?: string[];
  };
  /**
   * Where a customer asks about buying.
   */
  sales?: {
    /**
     * The sales mailbox.
     */
    email: string;
    /**
     * The sales number.
     */
    phone?: string;
    /**
     * A page about buying.
     */
    url?: string;
  };
  /**
   * The people at the partner who own sales and client accounts; the vendor does neither for them.
   */
  owners?: {
    /**
     * Owns the client accounts.
     */
    account: {
      /**
       * The name to ask for.
       */
      name: string;
      /**
       * Where this person reads mail.
       */
      email: string;
    };
    /**
     * Owns sales and offer development.
     */
    sales?: {
      /**
       * The name to ask for.
       */
      name: string;
      /**
       * Where this person reads mail.
       */
      email: string;
    };
  };
  /**
   * The day somebody last tried every contact here.
   */
  contactsVerified?: string;
}

/**
 * A page about the program: `program/<page>.md`. The program team writes it; its figures come from the program data.
 */
export interface ProgramPage {
  /**
   * What the reader will be able to do, or the product by name; it is the page's heading.
   */
  title: string;
  /**
   * One or two sentences for search results and lists.
   */
  description: string;
  /**
   * Who may read it; it must agree with the folder the file stands in.
   */
  audience: 'public';
  /**
   * Where the page stands in the menu.
   */
  order?: number;
  /**
   * Who wrote it.
   */
  author?: string;
  /**
   * The day it first appeared.
   */
  published?: string;
  /**
   * The day it last changed.
   */
  updated?: string;
  /**
   * Panels of program data that follow the text.
   *
   * @maxItems 6
   *
   * Items: A panel.
   */
  shows?: ('lifecycle' | 'requirements' | 'tiers' | 'responsibilities' | 'sections')[];
  /**
   * Paths on the site under which the page stood before, with slashes at both ends; readers who come there are sent on.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Lower-case words with slashes between them and at both ends.
   */
  aliases?: string[];
}

/**
 * Guides customers step by step through deploying a solution: `public/<article>.md`. The partner writes it.
 */
export interface PublicArticle {
  /**
   * What the reader will be able to do, or the product by name; it is the page's heading.
   */
  title: string;
  /**
   * One or two sentences for search results and lists.
   */
  description: string;
  /**
   * Who may read it; it must agree with the folder the file stands in.
   */
  audience: 'public';
  /**
   * The product version these instructions were tried on.
   */
  version: string;
  /**
   * The day somebody last followed the article from start to end.
   */
  reviewed: string;
  /**
   * Minutes the steps take.
   */
  time?: number;
  /**
   * Where the article stands among those of the solution.
   */
  order?: number;
  /**
   * Who wrote it.
   */
  author?: string;
  /**
   * The day it first appeared.
   */
  published?: string;
  /**
   * Words a reader might search for.
   *
   * @maxItems 30
   *
   * Items: A word or a few.
   */
  keywords?: string[];
  /**
   * Paths on the site under which the page stood before, with slashes at both ends; readers who come there are sent on.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Lower-case words with slashes between them and at both ends.
   */
  aliases?: string[];
}

/**
 * A product a partner brings to the cloud: `solution.md`. The partner writes it; certification belongs to the solution.
 */
export interface Solution {
  /**
   * The product name as customers know it.
   */
  name: string;
  /**
   * One sentence for the directory: what it does for a customer.
   */
  summary: string;
  /**
   * Where the directory lists the solution, best fit first.
   *
   * @minItems 1
   * @maxItems 3
   *
   * Items: A category of the directory, as the program names them.
   */
  categories: string[];
  /**
   * "saas" when the partner runs it, "software" when the customer deploys it on the cloud.
   */
  kind: 'saas' | 'software';
  /**
   * How it reaches the customer, in one of the ways that the program names.
   */
  delivery: string;
  /**
   * The version customers get today.
   */
  version: string;
  /**
   * The day that version was released.
   */
  released?: string;
  /**
   * The product page of the partner.
   */
  website?: string;
  /**
   * How a customer pays for it.
   */
  pricing?: {
    /**
     * How the price is formed.
     */
    model: 'free' | 'bring-your-own-licence' | 'subscription' | 'usage' | 'quote';
    /**
     * The price in a sentence.
     */
    summary?: string;
    /**
     * Where prices are listed.
     */
    url?: string;
  };
  /**
   * The licence the customer accepts.
   */
  licence?: string;
  /**
   * Operating systems it runs on.
   *
   * @maxItems 20
   *
   * Items: An operating system with its version.
   */
  platforms?: string[];
  /**
   * Names of the blueprints and packages that deploy it, as the control portal lists them.
   *
   * @maxItems 30
   *
   * Items: A name in the blueprint library.
   */
  blueprints?: string[];
}

/**
 * An article of the vendor's own knowledge base: `articles/<category>/<article>.md`. No partner requirement applies.
 */
export interface VendorArticle {
  /**
   * What the reader will be able to do, or the product by name; it is the page's heading.
   */
  title: string;
  /**
   * One or two sentences for search results and lists.
   */
  description?: string;
  /**
   * Who may read it; it must agree with the folder the file stands in.
   */
  audience: 'public';
  /**
   * The day somebody last followed the article from start to end.
   */
  reviewed?: string;
  /**
   * Who wrote it.
   */
  author?: string;
  /**
   * The day it first appeared.
   */
  published?: string;
  /**
   * Words a reader might search for.
   *
   * @maxItems 30
   *
   * Items: A word or a few.
   */
  keywords?: string[];
  /**
   * Products of the vendor that the article is about.
   *
   * @maxItems 30
   *
   * Items: A product by name.
   */
  products?: string[];
  /**
   * Listed first in its category.
   */
  sticky?: boolean;
  /**
   * Paths on the site under which the page stood before, with slashes at both ends; readers who come there are sent on.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Lower-case words with slashes between them and at both ends.
   */
  aliases?: string[];
}

/**
 * `program/people.yaml`: who is of the Ecosystem team and who is an Integrator. A pull request is judged by the list of its base branch.
 */
export interface People {
  /**
   * One item for each person. Who leaves is taken out; what they signed stays.
   *
   * @minItems 1
   * @maxItems 500
   *
   * Items: Somebody who acts for the program.
   */
  people: {
    /**
     * The account on the platform that keeps the repository, without @.
     */
    login: string;
    /**
     * The name as it stands under signatures and waivers.
     */
    name: string;
    /**
     * What the person may sign and decide as.
     *
     * @minItems 1
     * @maxItems 2
     *
     * Items: A role.
     */
    roles: ('ecosystem-team' | 'integrator')[];
  }[];
}

/**
 * One version of the partner program, as data. The gate, the readiness report, the checklists, the section rules and the public program pages derive from it.
 */
export interface Program {
  /**
   * Year and month of the guide.
   */
  version: string;
  /**
   * The first day on which no partner may be judged by this version any more; absent while it stands.
   */
  retired?: string;
  /**
   * The program by name.
   */
  name: string;
  /**
   * Who runs the program.
   */
  vendor: {
    /**
     * The company.
     */
    name: string;
    /**
     * The cloud by name.
     */
    cloud: string;
    /**
     * Where questions about the program go.
     */
    email: string;
    /**
     * Other names of the vendor's side by which articles send readers to it, such as that of its portal.
     *
     * @maxItems 20
     *
     * Items: One name.
     */
    alsoCalled?: string[];
    /**
     * Mail and web domains of the vendor; a partner's contact is never one of these.
     *
     * @maxItems 20
     *
     * Items: A domain.
     */
    domains: string[];
    /**
     * How a customer reaches the vendor about the infrastructure.
     */
    support: string;
  };
  /**
   * Where the sentences come from.
   */
  source: {
    /**
     * The guide.
     */
    title: string;
    /**
     * The date printed on it.
     */
    dated: string;
    /**
     * The file it was read from.
     */
    file: string;
  };
  /**
   * Who does what.
   *
   * @maxItems 10
   */
  people: {
    /**
     * The role.
     */
    who: string;
    /**
     * The role that these people have in requirements and in `program/people.yaml`; messages and pages then call it by this name.
     */
    role?: 'integrator' | 'ecosystem-team';
    /**
     * What the role does.
     */
    does: string;
  }[];
  /**
   * Every requirement, in the order of the report.
   *
   * @maxItems 80
   *
   * Items: One requirement.
   */
  requirements: {
    /**
     * Id of a requirement.
     */
    id: string;
    /**
     * The requirement in a few words.
     */
    title: string;
    /**
     * The guide's own sentence, or the sentence of the decision.
     */
    sentence: string;
    /**
     * Further sentences of the guide on the same matter, word for word.
     *
     * @minItems 1
     * @maxItems 6
     *
     * Items: A sentence of the guide.
     */
    also?: string[];
    /**
     * "guide" where the sentence is the guide's, "product decision" where it is ours.
     */
    source: 'guide' | 'product decision';
    /**
     * What the guide leaves open here, and how we decided it.
     */
    decision?: string;
    /**
     * The heading of the guide the sentence stands under.
     */
    section?: string;
    /**
     * The transition it blocks; that into a tier is "tier->" and the id of the tier.
     */
    blocks: 'applicant->candidate' | 'candidate->member' | 'onboarding' | 'stays-member' | 'renewal' | `tier->${string}`;
    /**
     * Whether it must go on being met after the transition.
     */
    continuing: boolean;
    /**
     * Whether it is judged for the partner or for each solution.
     */
    subject: 'partner' | 'solution';
    /**
     * Only for solutions of these kinds; all when absent.
     *
     * @maxItems 2
     *
     * Items: A kind of solution.
     */
    kinds?: ('saas' | 'software')[];
    /**
     * What the requirement asks of each kind of solution, where the kinds differ.
     *
     * @minItems 1
     * @maxItems 2
     *
     * Items: What it asks of one kind.
     */
    variants?: {
      /**
       * The kind of solution.
       */
      kind: 'saas' | 'software';
      /**
       * The requirement in a few words.
       */
      title: string;
      /**
       * What to do to meet it.
       */
      remediation: string;
    }[];
    /**
     * What the tool decides from content alone.
     */
    computed?: {
      /**
       * The name of the evaluator.
       */
      by: string;
      /**
       * The sections that must be there with content, by id.
       *
       * @minItems 1
       * @maxItems 10
       *
       * Items: Id of a section of the kind of document.
       */
      sections?: string[];
      /**
       * The rules whose findings decide it.
       *
       * @maxItems 40
       *
       * Items: A rule id.
       */
      rules?: string[];
      /**
       * The kinds of document that are looked at.
       *
       * @maxItems 9
       *
       * Items: A kind of document.
       */
      kinds?: (
        | 'partner'
        | 'membership'
        | 'solution'
        | 'application'
        | 'certification'
        | 'public-article'
        | 'internal-article'
        | 'vendor-article'
        | 'program-page'
      )[];
      /**
       * The front matter fields that are looked at, as JSON pointers.
       *
       * @minItems 1
       * @maxItems 10
       *
       * Items: A JSON pointer.
       */
      fields?: string[];
    };
    /**
     * What a named person vouches for.
     */
    attested?: {
      /**
       * Who may sign.
       *
       * @minItems 1
       * @maxItems 2
       *
       * Items: A role.
       */
      roles: ('integrator' | 'ecosystem-team')[];
      /**
       * The ledger it stands in.
       */
      file: 'membership' | 'certification';
      /**
       * Which text the signature is bound to by digest.
       */
      vouches: 'nothing' | 'application' | 'public-articles' | 'articles';
      /**
       * Whether evidence must be given.
       */
      evidence: boolean;
      /**
       * Whether it records each numbered step of the Public articles, and what came of it.
       */
      steps?: boolean;
      /**
       * The field with the day before which nobody can have seen what is vouched for.
       */
      notBefore?: {
        /**
         * The document the field stands in.
         */
        kind: 'membership' | 'certification' | 'application';
        /**
         * A JSON pointer.
         */
        field: string;
        /**
         * Counts from the beginning of the notice ahead of that day; before it, nothing is asked.
         */
        notice?: boolean;
      };
    };
    /**
     * Whether the program team may waive it.
     */
    waivable: boolean;
    /**
     * Why it matters, and to whom.
     */
    rationale: string;
    /**
     * What to do to meet it.
     */
    remediation: string;
    /**
     * Who must act.
     */
    owner: 'partner' | 'integrator' | 'ecosystem-team';
    /**
     * How much work it usually is: minutes, hours, days.
     */
    effort: 'minutes' | 'hours' | 'days';
    /**
     * From when it applies.
     */
    since: string;
    /**
     * The last day it applies.
     */
    until?: string;
  }[];
  /**
   * The tiers, lowest first.
   *
   * @maxItems 6
   *
   * Items: One tier.
   */
  tiers: {
    /**
     * The tier.
     */
    id: string;
    /**
     * The tier by name.
     */
    title: string;
    /**
     * What it means for a customer.
     */
    summary: string;
    /**
     * What its mark shows; the first two letters of its title when absent.
     */
    letters?: string;
    /**
     * The tier all of whose benefits this one has too.
     */
    includes?: string;
    /**
     * What the tier adds.
     *
     * @maxItems 20
     *
     * Items: One benefit.
     */
    entitlements: {
      /**
       * A short name.
       */
      id: string;
      /**
       * The benefit, in the guide's words.
       */
      text: string;
      /**
       * US dollars of integration credit.
       */
      creditUsd?: number;
      /**
       * The span of time that the credit is for; absent where the guide names none.
       */
      per?: 'month';
    }[];
    /**
     * Rank in the public directory; a larger number comes first.
     */
    placement: number;
    /**
     * Whether the requirements of the tier are written yet.
     */
    defined: boolean;
    /**
     * What the guide leaves open.
     */
    note?: string;
  }[];
  /**
   * What candidates have; they belong to no tier.
   */
  candidacy: {
    /**
     * What a candidate is entitled to.
     *
     * @maxItems 20
     *
     * Items: One benefit.
     */
    entitlements: {
      /**
       * A short name.
       */
      id: string;
      /**
       * The benefit, in the guide's words.
       */
      text: string;
      /**
       * US dollars of integration credit.
       */
      creditUsd?: number;
      /**
       * The span of time that the credit is for; absent where the guide names none.
       */
      per?: 'month';
    }[];
  };
  /**
   * The requirement that must be met for the credit to go on; absent where the credit depends on none.
   */
  creditWhile?: string;
  /**
   * Statuses and the transitions between them.
   */
  lifecycle: {
    /**
     * Every status.
     *
     * @maxItems 10
     *
     * Items: A status.
     */
    statuses: {
      /**
       * The status.
       */
      id: 'applicant' | 'candidate' | 'member' | 'declined' | 'withdrawn' | 'lapsed';
      /**
       * The status by name.
       */
      title: string;
      /**
       * What it means.
       */
      meaning: string;
      /**
       * What the public edition shows of such a partner.
       */
      publishes: 'nothing' | 'certified-solutions' | 'notice';
    }[];
    /**
     * Allowed transitions; whatever is not here is not allowed.
     *
     * @maxItems 30
     *
     * Items: One transition.
     */
    transitions: {
      /**
       * A short name.
       */
      id: string;
      /**
       * What happens, in a few words.
       */
      title: string;
      /**
       * The status before.
       */
      from: 'applicant' | 'candidate' | 'member' | 'declined' | 'withdrawn' | 'lapsed';
      /**
       * The status after.
       */
      to: 'applicant' | 'candidate' | 'member' | 'declined' | 'withdrawn' | 'lapsed';
      /**
       * The tier of a member before, where the tier changes.
       */
      fromTier?: string;
      /**
       * The tier of a member after, where it changes or begins.
       */
      toTier?: string;
      /**
       * Who decides it; the program team writes it down.
       */
      by: 'partner' | 'ecosystem-team';
      /**
       * The requirements that block it, by what they block.
       */
      blockedBy?: 'applicant->candidate' | 'candidate->member' | 'renewal' | `tier->${string}`;
      /**
       * Guide or product decision.
       */
      source: 'guide' | 'product decision';
    }[];
  };
  /**
   * Spans of time.
   */
  windows: {
    /**
     * Months a candidate has.
     */
    candidacyMonths: number;
    /**
     * Months after which an article needs a new review.
     */
    reviewMonths: number;
    /**
     * Days before the end of a term from which the report says so.
     */
    termNoticeDays: number;
  };
  /**
   * Figures that the guide does not give and no requirement is decided by; rules that warn use them.
   */
  house: {
    /**
     * Months after which the contacts of a partner should be tried again.
     */
    contactsVerifiedMonths: number;
    /**
     * Share of a section's wording, in percent, from which an Internal article counts as copied from the Public one.
     */
    sharedWordingPercent: number;
    /**
     * Days before a requirement begins to apply from which the readiness report judges it, without it blocking anybody yet.
     */
    requirementNoticeDays: number;
    /**
     * Days before this version is retired from which partners that pin it are warned.
     */
    retirementNoticeDays: number;
  };
  /**
   * What the directory lists solutions under.
   *
   * @minItems 1
   * @maxItems 60
   *
   * Items: A value that a field of front matter may have.
   */
  categories: {
    /**
     * As front matter and addresses write it.
     */
    id: string;
    /**
     * By name.
     */
    title: string;
    /**
     * What it means to a reader, in a sentence.
     */
    about?: string;
  }[];
  /**
   * The ways in which a solution reaches the customer.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: A value that a field of front matter may have.
   */
  deliveries: {
    /**
     * As front matter and addresses write it.
     */
    id: string;
    /**
     * By name.
     */
    title: string;
    /**
     * What it means to a reader, in a sentence.
     */
    about?: string;
  }[];
  /**
   * The terms under which partners are customers of the platform.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: A value that a field of front matter may have.
   */
  terms: {
    /**
     * As front matter and addresses write it.
     */
    id: string;
    /**
     * By name.
     */
    title: string;
    /**
     * What it means to a reader, in a sentence.
     */
    about?: string;
  }[];
  /**
   * What support a member gets from the vendor.
   *
   * @maxItems 5
   */
  supportTiers: {
    /**
     * The support tier.
     */
    id: string;
    /**
     * By name.
     */
    title: string;
    /**
     * How a member gets it.
     */
    how: string;
  }[];
  /**
   * The vendor's own side; it blocks nobody.
   *
   * @maxItems 20
   */
  responsibilities: {
    /**
     * In a few words.
     */
    title: string;
    /**
     * The guide's sentence.
     */
    sentence: string;
  }[];
  /**
   * The sections that each kind of document must or may have, in order.
   */
  sections: {
    /**
     * Sections in order.
     *
     * @maxItems 40
     *
     * Items: One section of a document.
     */
    'public-article': {
      /**
       * A short name.
       */
      id: string;
      /**
       * The heading to write.
       */
      title: string;
      /**
       * Headings that mean the same.
       *
       * @maxItems 40
       *
       * Items: A heading; "{name}" stands for any words.
       */
      aliases: string[];
      /**
       * Whether the section must be there.
       */
      required: boolean;
      /**
       * What the reader finds in it, as a question the section answers.
       */
      intent: string;
      /**
       * Fewer words than this are near-empty.
       */
      minWords: number;
      /**
       * What must stand in the section.
       *
       * @maxItems 5
       *
       * Items: A kind of content.
       */
      holds: ('ordered-list' | 'email' | 'phone' | 'hours' | 'code-or-image')[];
      /**
       * Id of a requirement.
       */
      requirement?: string;
      /**
       * A sentence or two that would do, about an invented product.
       */
      example?: string;
    }[];
    /**
     * Sections in order.
     *
     * @maxItems 40
     *
     * Items: One section of a document.
     */
    'internal-article': {
      /**
       * A short name.
       */
      id: string;
      /**
       * The heading to write.
       */
      title: string;
      /**
       * Headings that mean the same.
       *
       * @maxItems 40
       *
       * Items: A heading; "{name}" stands for any words.
       */
      aliases: string[];
      /**
       * Whether the section must be there.
       */
      required: boolean;
      /**
       * What the reader finds in it, as a question the section answers.
       */
      intent: string;
      /**
       * Fewer words than this are near-empty.
       */
      minWords: number;
      /**
       * What must stand in the section.
       *
       * @maxItems 5
       *
       * Items: A kind of content.
       */
      holds: ('ordered-list' | 'email' | 'phone' | 'hours' | 'code-or-image')[];
      /**
       * Id of a requirement.
       */
      requirement?: string;
      /**
       * A sentence or two that would do, about an invented product.
       */
      example?: string;
    }[];
    /**
     * Sections in order.
     *
     * @maxItems 40
     *
     * Items: One section of a document.
     */
    application: {
      /**
       * A short name.
       */
      id: string;
      /**
       * The heading to write.
       */
      title: string;
      /**
       * Headings that mean the same.
       *
       * @maxItems 40
       *
       * Items: A heading; "{name}" stands for any words.
       */
      aliases: string[];
      /**
       * Whether the section must be there.
       */
      required: boolean;
      /**
       * What the reader finds in it, as a question the section answers.
       */
      intent: string;
      /**
       * Fewer words than this are near-empty.
       */
      minWords: number;
      /**
       * What must stand in the section.
       *
       * @maxItems 5
       *
       * Items: A kind of content.
       */
      holds: ('ordered-list' | 'email' | 'phone' | 'hours' | 'code-or-image')[];
      /**
       * Id of a requirement.
       */
      requirement?: string;
      /**
       * A sentence or two that would do, about an invented product.
       */
      example?: string;
    }[];
  };
}

/**
 * What `assay check --format json` prints.
 */
export interface CheckReport {
  /**
   * What made the report.
   */
  tool: {
    /**
     * The tool.
     */
    name: string;
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * The version of the program.
   */
  program: string;
  /**
   * The day the content was judged at.
   */
  asOf: string;
  /**
   * "clean" when nothing blocks, "errors" when something does, "could-not-judge" when a file was not judged.
   */
  verdict: 'clean' | 'errors' | 'could-not-judge';
  /**
   * 0, 1 or 2.
   */
  exitCode: 0 | 1 | 2;
  /**
   * How much was seen.
   */
  counts: {
    /**
     * Files found.
     */
    files: number;
    /**
     * Files judged.
     */
    judged: number;
    /**
     * Findings that block; what is waived or known is not among them.
     */
    errors: number;
    /**
     * Findings that do not.
     */
    warnings: number;
    /**
     * Findings that inform.
     */
    notes: number;
    /**
     * Findings that a waiver lets pass; they are listed all the same.
     */
    waived: number;
    /**
     * Findings that the baseline knows; they are listed all the same.
     */
    known: number;
    /**
     * Findings past the limits, not listed.
     */
    omitted: number;
  };
  /**
   * Sorted by path, place and rule.
   *
   * @maxItems 100000
   *
   * Items: One finding.
   */
  findings: {
    /**
     * Id of the rule.
     */
    rule: string;
    /**
     * How much it weighs.
     */
    severity: 'error' | 'warning' | 'note';
    /**
     * From the content root, with forward slashes.
     */
    path: string;
    /**
     * Where it stands; absent when it is about the file as a whole.
     */
    range?: {
      /**
       * Its first character.
       */
      start: {
        /**
         * Counted from 1.
         */
        line: number;
        /**
         * Counted in UTF-16 units.
         */
        column: number;
        /**
         * Counted in UTF-16 units.
         */
        offset: number;
      };
      /**
       * The place just after its last character.
       */
      end: {
        /**
         * Counted from 1.
         */
        line: number;
        /**
         * Counted in UTF-16 units.
         */
        column: number;
        /**
         * Counted in UTF-16 units.
         */
        offset: number;
      };
    };
    /**
     * What is wrong.
     */
    what: string;
    /**
     * Why it matters to the reader.
     */
    why: string;
    /**
     * What to write instead.
     */
    fix: string;
    /**
     * The page of the rule.
     */
    url: string;
    /**
     * The text found.
     */
    actual?: string;
    /**
     * Texts that would do.
     *
     * @maxItems 1000
     *
     * Items: A text.
     */
    expected?: string[];
    /**
     * Why it does not count; absent when it does.
     */
    suppression?: {
      /**
       * "waiver" when the program team lets it pass for a while, "baseline" when it was there before.
       */
      kind: 'waiver' | 'baseline';
      /**
       * Why, and who approved it.
       */
      justification: string;
      /**
       * The last day on which it holds.
       */
      until?: string;
    };
    /**
     * Other places that belong to it.
     *
     * @maxItems 1000
     *
     * Items: A place.
     */
    related?: {
      /**
       * From the content root, with forward slashes.
       */
      path: string;
      /**
       * Where it stands; absent for the whole file.
       */
      range?: {
        /**
         * Its first character.
         */
        start: {
          /**
           * Counted from 1.
           */
          line: number;
          /**
           * Counted in UTF-16 units.
           */
          column: number;
          /**
           * Counted in UTF-16 units.
           */
          offset: number;
        };
        /**
         * The place just after its last character.
         */
        end: {
          /**
           * Counted from 1.
           */
          line: number;
          /**
           * Counted in UTF-16 units.
           */
          column: number;
          /**
           * Counted in UTF-16 units.
           */
          offset: number;
        };
      };
      /**
       * What stands there.
       */
      what: string;
    }[];
  }[];
  /**
   * Files that could not be judged, and why.
   *
   * @maxItems 100000
   *
   * Items: A file.
   */
  notJudged: {
    /**
     * From the content root, with forward slashes.
     */
    path: string;
    /**
     * The reason.
     */
    why: string;
  }[];
  /**
   * Content roots, as the configuration names them, that were not there; what needs their files was not run.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: A content root.
   */
  absent?: string[];
  /**
   * Where the time went; only where `--timing=json` asks for it.
   */
  timing?: {
    /**
     * From the start of the command.
     */
    milliseconds: number;
    /**
     * The steps of the check, one after the other.
     *
     * @maxItems 1000
     *
     * Items: One step.
     */
    steps: {
      /**
       * What took the time.
       */
      name: string;
      /**
       * How long it took.
       */
      milliseconds: number;
    }[];
    /**
     * What the judging processes did, all of them together.
     *
     * @maxItems 1000
     *
     * Items: One part of the work.
     */
    judging: {
      /**
       * What took the time.
       */
      name: string;
      /**
       * How long it took.
       */
      milliseconds: number;
    }[];
    /**
     * Each rule, in whichever process.
     *
     * @maxItems 1000
     *
     * Items: One rule.
     */
    rules: {
      /**
       * What took the time.
       */
      name: string;
      /**
       * How long it took.
       */
      milliseconds: number;
    }[];
  };
}

/**
 * What `assay diff-program --format json` prints: what differs between two versions of the program, and every solution for which it would make a difference.
 */
export interface ProgramDiffReport {
  /**
   * What made the report.
   */
  tool: {
    /**
     * The tool.
     */
    name: string;
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * The day the content was judged at.
   */
  asOf: string;
  /**
   * The version that is left.
   */
  before: {
    /**
     * As the command line names it.
     */
    given: string;
    /**
     * The version by name.
     */
    version: string;
    /**
     * How many it has.
     */
    requirements: number;
  };
  /**
   * The version that is moved to.
   */
  after: {
    /**
     * As the command line names it.
     */
    given: string;
    /**
     * The version by name.
     */
    version: string;
    /**
     * How many it has.
     */
    requirements: number;
  };
  /**
   * 0 nobody is worse off, 1 somebody is, 2 something could not be judged.
   */
  exitCode: 0 | 1 | 2;
  /**
   * Solutions by what the change does to them.
   */
  counts: {
    /**
     * All solutions.
     */
    solutions: number;
    /**
     * Something begins to block.
     */
    worse: number;
    /**
     * Something no longer blocks.
     */
    better: number;
    /**
     * Both.
     */
    mixed: number;
    /**
     * Something else differs.
     */
    other: number;
    /**
     * Nobody can tell.
     */
    notJudged: number;
    /**
     * Nothing differs.
     */
    unaffected: number;
    /**
     * The partner has left or was not taken, so that nothing lies ahead.
     */
    ended: number;
  };
  /**
   * What differs between the versions, requirements first.
   *
   * @maxItems 5000
   *
   * Items: Something that differs between the versions.
   */
  changes: {
    /**
     * A requirement, or the place of another part: "sections.public-article.removal", "windows".
     */
    id: string;
    /**
     * What it is.
     */
    kind: 'requirement' | 'section' | 'window' | 'tier' | 'transition' | 'other';
    /**
     * In a few words.
     */
    title?: string;
    /**
     * Whether one of the versions lacks it.
     */
    change: 'added' | 'removed' | 'changed';
    /**
     * Every field that differs.
     *
     * @maxItems 500
     *
     * Items: A field that differs.
     */
    fields: {
      /**
       * Its place in what changed.
       */
      field: string;
      /**
       * Its value; absent where there was none.
       */
      before?: string;
      /**
       * Its value; absent where there is none.
       */
      after?: string;
    }[];
  }[];
  /**
   * Every solution for which it makes a difference, those that are worse off first.
   *
   * @maxItems 100000
   *
   * Items: A solution that the change touches.
   */
  solutions: {
    /**
     * Folder of the partner.
     */
    partner: string;
    /**
     * Folder of the solution.
     */
    solution: string;
    /**
     * By name.
     */
    partnerName: string;
    /**
     * By name.
     */
    solutionName: string;
    /**
     * Worse: something begins to block. Better: something no longer blocks. Mixed: both. Other: something else differs. Not judged: nobody can tell.
     */
    effect: 'worse' | 'better' | 'mixed' | 'other' | 'not-judged';
    /**
     * By the earlier version.
     */
    before: {
      /**
       * Whether nothing blocks.
       */
      ready: boolean;
      /**
       * How many requirements block.
       */
      blocking: number;
      /**
       * Where it stands, in a sentence.
       */
      standing: string;
      /**
       * The day on which the window of candidacy closes or the term ends.
       */
      deadline?: {
        /**
         * What ends on that day.
         */
        of: 'candidacy' | 'term';
        /**
         * The last day.
         */
        date: string;
        /**
         * Days left on the day of the report; negative when it has passed.
         */
        days: number;
      };
    };
    /**
     * By the later version.
     */
    after: {
      /**
       * Whether nothing blocks.
       */
      ready: boolean;
      /**
       * How many requirements block.
       */
      blocking: number;
      /**
       * Where it stands, in a sentence.
       */
      standing: string;
      /**
       * The day on which the window of candidacy closes or the term ends.
       */
      deadline?: {
        /**
         * What ends on that day.
         */
        of: 'candidacy' | 'term';
        /**
         * The last day.
         */
        date: string;
        /**
         * Days left on the day of the report; negative when it has passed.
         */
        days: number;
      };
    };
    /**
     * Those that come to something else, in the order of the later version.
     *
     * @maxItems 200
     *
     * Items: A requirement that comes to something else.
     */
    requirements: {
      /**
       * Id of a requirement.
       */
      id: string;
      /**
       * In a few words.
       */
      title: string;
      /**
       * What became of the requirement itself; `same` when only what it is judged by changed.
       */
      change: 'added' | 'removed' | 'changed' | 'same';
      /**
       * By the earlier version; absent where it lacks the requirement.
       */
      before?: {
        /**
         * What is so.
         */
        verdict: 'pass' | 'fail' | 'pending' | 'waived' | 'not-applicable' | 'not-run' | 'not-yet-defined';
        /**
         * Whether it stands in the way of the next step.
         */
        blocking: boolean;
        /**
         * In a sentence.
         */
        what: string;
        /**
         * Where to see it.
         *
         * @maxItems 2000
         *
         * Items: One place.
         */
        evidence: {
          /**
           * From the content root, with forward slashes.
           */
          path: string;
          /**
           * Counted from 1; absent for the whole file.
           */
          line?: number;
          /**
           * What stands there.
           */
          what: string;
        }[];
        /**
         * What it would come to, where it begins to apply soon.
         */
        upcoming?: {
          /**
           * The first day on which it applies.
           */
          from: string;
          /**
           * What it would be.
           */
          verdict: 'pass' | 'fail' | 'pending' | 'waived' | 'not-applicable' | 'not-run' | 'not-yet-defined';
          /**
           * Whether it would then stand in the way.
           */
          blocks: boolean;
        };
      };
      /**
       * By the later version; absent where it lacks the requirement.
       */
      after?: {
        /**
         * What is so.
         */
        verdict: 'pass' | 'fail' | 'pending' | 'waived' | 'not-applicable' | 'not-run' | 'not-yet-defined';
        /**
         * Whether it stands in the way of the next step.
         */
        blocking: boolean;
        /**
         * In a sentence.
         */
        what: string;
        /**
         * Where to see it.
         *
         * @maxItems 2000
         *
         * Items: One place.
         */
        evidence: {
          /**
           * From the content root, with forward slashes.
           */
          path: string;
          /**
           * Counted from 1; absent for the whole file.
           */
          line?: number;
          /**
           * What stands there.
           */
          what: string;
        }[];
        /**
         * What it would come to, where it begins to apply soon.
         */
        upcoming?: {
          /**
           * The first day on which it applies.
           */
          from: string;
          /**
           * What it would be.
           */
          verdict: 'pass' | 'fail' | 'pending' | 'waived' | 'not-applicable' | 'not-run' | 'not-yet-defined';
          /**
           * Whether it would then stand in the way.
           */
          blocks: boolean;
        };
      };
      /**
       * Changes of the program that can have made the difference.
       *
       * @maxItems 200
       *
       * Items: In words.
       */
      reasons: string[];
    }[];
  }[];
  /**
   * Solutions for which nothing differs.
   *
   * @maxItems 100000
   *
   * Items: By the names of the folders.
   */
  unaffected: string[];
  /**
   * Solutions of partners that have left or were not taken.
   *
   * @maxItems 100000
   *
   * Items: By the names of the folders.
   */
  ended: string[];
  /**
   * Partners that have nothing to judge yet.
   *
   * @maxItems 100000
   *
   * Items: By the names of the folders.
   */
  partnersWithoutSolution: string[];
  /**
   * Files that could not be judged by one of the versions.
   *
   * @maxItems 100000
   *
   * Items: A file.
   */
  notJudged: {
    /**
     * From the content root.
     */
    path: string;
    /**
     * The reason.
     */
    why: string;
  }[];
  /**
   * Content roots that were not there.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: A content root.
   */
  absent?: string[];
}

/**
 * What `assay readiness --format json` prints: every requirement of every solution asked for, with its verdict, evidence and next step.
 */
export interface ReadinessReport {
  /**
   * What made the report.
   */
  tool: {
    /**
     * The tool.
     */
    name: string;
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * The version of the program.
   */
  program: string;
  /**
   * The tiers of the program by name, lowest first.
   *
   * @maxItems 6
   *
   * Items: One tier.
   */
  tiers?: {
    /**
     * As membership.md writes it.
     */
    id: string;
    /**
     * By name.
     */
    title: string;
  }[];
  /**
   * What the program calls the roles that act in it.
   *
   * @maxItems 10
   *
   * Items: One role.
   */
  people?: {
    /**
     * As `owner` and `who` name it.
     */
    role: 'integrator' | 'ecosystem-team';
    /**
     * By name.
     */
    who: string;
  }[];
  /**
   * The day the content was judged at.
   */
  asOf: string;
  /**
   * Whether everything asked for is ready for its next step.
   */
  ready: boolean;
  /**
   * 0, 1 or 2.
   */
  exitCode: 0 | 1 | 2;
  /**
   * By partner, then solution.
   *
   * @maxItems 100000
   *
   * Items: One solution.
   */
  solutions: {
    /**
     * Folder of the partner.
     */
    partner: string;
    /**
     * Folder of the solution.
     */
    solution: string;
    /**
     * By name.
     */
    partnerName: string;
    /**
     * By name.
     */
    solutionName: string;
    /**
     * Where the partner stands; absent when its membership cannot be read.
     */
    status?: 'applicant' | 'candidate' | 'member' | 'declined' | 'withdrawn' | 'lapsed';
    /**
     * The tier of a member.
     */
    tier?: string;
    /**
     * The transition that the requirements are judged for; absent when none is ahead.
     */
    next?: 'applicant->candidate' | 'candidate->member' | 'renewal';
    /**
     * The version of the program that the partner pins in membership.md, and is judged by; absent when its membership cannot be read.
     */
    program?: {
      /**
       * As membership.md writes it; absent when it names none.
       */
      version?: string;
      /**
       * Whether it is the current version, another one, one that will be retired soon or is retired, or none that there is.
       */
      state: 'current' | 'other' | 'retiring' | 'retired' | 'unknown' | 'absent';
      /**
       * The first day on which nobody is judged by it any more; absent while no such day is set.
       */
      retired?: string;
      /**
       * What there is to say about it, in a sentence.
       */
      what?: string;
    };
    /**
     * Where the solution stands, in a sentence.
     */
    standing: string;
    /**
     * The day on which the window of candidacy closes or the term ends.
     */
    deadline?: {
      /**
       * What ends on that day.
       */
      of: 'candidacy' | 'term';
      /**
       * The last day.
       */
      date: string;
      /**
       * Days left on the day of the report; negative when it has passed.
       */
      days: number;
      /**
       * The first day of the window of candidacy; a term has none that the membership tells.
       */
      from?: string;
    };
    /**
     * What the program leaves open about the tier; its requirements are not yet defined.
     */
    tierNote?: string;
    /**
     * Whether the certification is in force.
     */
    certified: boolean;
    /**
     * The day it was certified.
     */
    certifiedOn?: string;
    /**
     * Whether nothing blocks the next step, or for a member what it must keep up.
     */
    ready: boolean;
    /**
     * All of them, in the order of the program.
     *
     * @maxItems 100
     *
     * Items: One requirement.
     */
    requirements: {
      /**
       * Id of a requirement.
       */
      id: string;
      /**
       * In a few words.
       */
      title: string;
      /**
       * The transition it blocks.
       */
      blocks: 'applicant->candidate' | 'candidate->member' | 'onboarding' | 'stays-member' | 'renewal' | `tier->${string}`;
      /**
       * Who must act next.
       */
      owner: 'partner' | 'integrator' | 'ecosystem-team';
      /**
       * How much work it usually is.
       */
      effort: 'minutes' | 'hours' | 'days';
      /**
       * What is so.
       */
      verdict: 'pass' | 'fail' | 'pending' | 'waived' | 'not-applicable' | 'not-run' | 'not-yet-defined';
      /**
       * Whether it stands in the way of the next step now.
       */
      blocking: boolean;
      /**
       * What the tool decided.
       */
      computed?: {
        /**
         * What is so.
         */
        verdict: 'pass' | 'fail' | 'pending' | 'waived' | 'not-applicable' | 'not-run' | 'not-yet-defined';
        /**
         * In a sentence.
         */
        what: string;
        /**
         * Where to see it.
         *
         * @maxItems 1000
         *
         * Items: One place.
         */
        evidence: {
          /**
           * From the content root, with forward slashes.
           */
          path: string;
          /**
           * Counted from 1; absent for the whole file.
           */
          line?: number;
          /**
           * What stands there.
           */
          what: string;
          /**
           * Anchor of the section of an article that the line stands in; absent above the first heading, and for what is no article.
           */
          section?: string;
        }[];
      };
      /**
       * What people vouch for.
       */
      attested?: {
        /**
         * What is so.
         */
        verdict: 'pass' | 'fail' | 'pending' | 'waived' | 'not-applicable' | 'not-run' | 'not-yet-defined';
        /**
         * In a sentence.
         */
        what: string;
        /**
         * Where to see it.
         *
         * @maxItems 1000
         *
         * Items: One place.
         */
        evidence: {
          /**
           * From the content root, with forward slashes.
           */
          path: string;
          /**
           * Counted from 1; absent for the whole file.
           */
          line?: number;
          /**
           * What stands there.
           */
          what: string;
          /**
           * Anchor of the section of an article that the line stands in; absent above the first heading, and for what is no article.
           */
          section?: string;
        }[];
        /**
         * Blocks, and steps in them, whose text is not, or no longer, the text that was signed.
         *
         * @maxItems 1000
         *
         * Items: A block.
         */
        stale?: {
          /**
           * From the content root, with forward slashes.
           */
          path: string;
          /**
           * Its anchor.
           */
          block: string;
          /**
           * Number of a step in the block, where it is one step that is not what was signed.
           */
          step?: string;
          /**
           * "changed" since the signature, "gone" from the file, or "unsigned" because no digest of it was given.
           */
          why: 'changed' | 'gone' | 'unsigned';
        }[];
      };
      /**
       * Why the requirement is let pass, who approved it and until when.
       */
      waiver?: {
        /**
         * Why it may pass.
         */
        reason: string;
        /**
         * Who of the Ecosystem team approved it.
         */
        approver: string;
        /**
         * The day of the approval.
         */
        approved: string;
        /**
         * The last day on which it holds.
         */
        expires: string;
      };
      /**
       * What to do, by whom.
       */
      next?: string;
      /**
       * What the requirement would come to today, where it begins to apply soon; it blocks nothing until then.
       */
      upcoming?: {
        /**
         * The first day on which it applies.
         */
        from: string;
        /**
         * What it would be.
         */
        verdict: 'pass' | 'fail' | 'pending' | 'waived' | 'not-applicable' | 'not-run' | 'not-yet-defined';
        /**
         * Whether it would then stand in the way of the next step.
         */
        blocks: boolean;
        /**
         * What to do before that day.
         */
        next?: string;
      };
    }[];
    /**
     * Why what was asked for is not for this solution, in a sentence; absent when it is.
     */
    notFor?: string;
    /**
     * What is missing, by who must act (partner, integrator, Ecosystem team), then by effort: what takes minutes first.
     *
     * @maxItems 100
     *
     * Items: One thing to do.
     */
    steps?: {
      /**
       * Id of the requirement that it meets.
       */
      requirement: string;
      /**
       * Who must act.
       */
      who: 'partner' | 'integrator' | 'ecosystem-team';
      /**
       * How much work it usually is.
       */
      effort: 'minutes' | 'hours' | 'days';
      /**
       * What to do, in a sentence.
       */
      do: string;
      /**
       * Where to see what is missing.
       *
       * @maxItems 2000
       *
       * Items: One place.
       */
      places: {
        /**
         * From the content root, with forward slashes.
         */
        path: string;
        /**
         * Counted from 1; absent for the whole file.
         */
        line?: number;
        /**
         * What stands there.
         */
        what: string;
        /**
         * Anchor of the section of an article that the line stands in; absent above the first heading, and for what is no article.
         */
        section?: string;
      }[];
      /**
       * The command that helps.
       */
      command: string;
    }[];
    /**
     * Where the directory lists it, best fit first.
     *
     * @maxItems 20
     *
     * Items: A category of the directory.
     */
    categories?: string[];
    /**
     * How many articles it has.
     */
    articles?: {
      /**
       * Public articles.
       */
      public: number;
      /**
       * Internal articles.
       */
      internal: number;
    };
  }[];
  /**
   * The partners asked for, each as a whole.
   *
   * @maxItems 100000
   *
   * Items: One partner.
   */
  partners: {
    /**
     * Folder of the partner.
     */
    partner: string;
    /**
     * By name.
     */
    partnerName?: string;
    /**
     * The version of the program that the partner pins in membership.md, and is judged by; absent when its membership cannot be read.
     */
    program?: {
      /**
       * As membership.md writes it; absent when it names none.
       */
      version?: string;
      /**
       * Whether it is the current version, another one, one that will be retired soon or is retired, or none that there is.
       */
      state: 'current' | 'other' | 'retiring' | 'retired' | 'unknown' | 'absent';
      /**
       * The first day on which nobody is judged by it any more; absent while no such day is set.
       */
      retired?: string;
      /**
       * What there is to say about it, in a sentence.
       */
      what?: string;
    };
    /**
     * What the partner is entitled to by its status and tier; absent where nobody can tell the version of the program.
     */
    entitlements?: {
      /**
       * What the partner has it as: a tier, or a status.
       */
      as: string;
      /**
       * Why it is entitled to this, or to nothing, in a sentence.
       */
      why: string;
      /**
       * Rank in the public directory; a larger number comes first. Absent for whoever is no member.
       */
      placement?: number;
      /**
       * The integration credit; absent where none comes with the standing.
       */
      credit?: {
        /**
         * One amount for each span of time; amounts for different ones are never added up.
         *
         * @maxItems 5
         *
         * Items: An amount.
         */
        sums: {
          /**
           * The amount.
           */
          usd: number;
          /**
           * The span of time it is for; absent where the guide names none.
           */
          per?: 'month';
        }[];
        /**
         * What they are made of, the lowest tier first.
         *
         * @maxItems 50
         *
         * Items: A credit.
         */
        parts: {
          /**
           * A short name.
           */
          id: string;
          /**
           * In the guide's words.
           */
          text: string;
          /**
           * The tier, or the status, that brings it.
           */
          from: string;
          /**
           * The amount.
           */
          usd: number;
          /**
           * The span of time it is for; absent where the guide names none.
           */
          per?: 'month';
        }[];
        /**
         * Whether it is given now.
         */
        state: 'given' | 'withheld' | 'unknown';
        /**
         * The requirement that must be met for it to go on.
         */
        while?: string;
        /**
         * The sums, for people.
         */
        inWords: string;
        /**
         * Whether it is given, and what it depends on, in a sentence.
         */
        why: string;
      };
      /**
       * All of them, the lowest tier first; those that are credit too.
       *
       * @maxItems 100
       *
       * Items: One benefit.
       */
      benefits: {
        /**
         * A short name.
         */
        id: string;
        /**
         * In the guide's words.
         */
        text: string;
        /**
         * The tier, or the status, that brings it.
         */
        from: string;
      }[];
    };
  }[];
  /**
   * Files that could not be judged, and why.
   *
   * @maxItems 100000
   *
   * Items: A file.
   */
  notJudged: {
    /**
     * From the content root, with forward slashes.
     */
    path: string;
    /**
     * The reason.
     */
    why: string;
  }[];
  /**
   * Folders of partners that have no solution to judge yet.
   *
   * @maxItems 100000
   *
   * Items: A folder.
   */
  partnersWithoutSolution: string[];
  /**
   * Content roots, as the configuration names them, that were not there; what needs their files was not run.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: A content root.
   */
  absent?: string[];
  /**
   * What was asked for, as if it were the next step of every solution; absent when each is judged for its own.
   */
  for?: {
    /**
     * The name that `--for` takes.
     */
    id: string;
    /**
     * By name.
     */
    title: string;
    /**
     * As the end of "ready ...".
     */
    inWords: string;
    /**
     * Whether its requirements are written yet.
     */
    defined: boolean;
    /**
     * What the program leaves open.
     */
    note?: string;
  };
  /**
   * What comes due until a day, earliest first, and what is overdue.
   */
  due?: {
    /**
     * The last day that was looked at.
     */
    until: string;
    /**
     * By day, then id.
     *
     * @maxItems 100000
     *
     * Items: One thing on one day.
     */
    dates: {
      /**
       * The same for the same thing in every report, also when its day has moved.
       */
      id: string;
      /**
       * What kind of date it is.
       */
      source: string;
      /**
       * The day it is due, year first.
       */
      day: string;
      /**
       * Days until then from the day of the report; negative when it is overdue.
       */
      days: number;
      /**
       * What is due, in a sentence.
       */
      what: string;
      /**
       * What happens then, in a sentence.
       */
      effect: string;
      /**
       * Who must act.
       *
       * @minItems 1
       * @maxItems 3
       *
       * Items: Who.
       */
      who: ('partner' | 'integrator' | 'ecosystem-team')[];
      /**
       * What it is about; empty when it is about all.
       */
      about: {
        /**
         * Folder of the partner.
         */
        partner?: string;
        /**
         * Folder of the solution.
         */
        solution?: string;
        /**
         * From the content root, with forward slashes.
         */
        path?: string;
        /**
         * Counted from 1; absent for the whole file.
         */
        line?: number;
      };
    }[];
  };
  /**
   * Every waiver of the list, in its order; absent where the list is not there or cannot be read.
   *
   * @maxItems 100000
   *
   * Items: One waiver.
   */
  waivers?: {
    /**
     * Id of the requirement or of the rule that it lets pass.
     */
    of: string;
    /**
     * What it lets pass; absent when it does not say, or says both.
     */
    kind?: 'requirement' | 'rule';
    /**
     * The solution, or the file, that it is for.
     */
    about: string;
    /**
     * Why it may pass.
     */
    reason: string;
    /**
     * Who of the Ecosystem team approved it.
     */
    approver: string;
    /**
     * The day of the approval.
     */
    approved: string;
    /**
     * The last day on which it holds.
     */
    expires: string;
    /**
     * Days until then from the day of the report; negative when it has passed.
     */
    days: number;
    /**
     * "active", "expired", "unused" when nobody needs it, "ahead" while it stands on no base branch, or "refused" because something is wrong with it.
     */
    state: 'active' | 'expired' | 'unused' | 'ahead' | 'refused';
    /**
     * Why it lets nothing pass, in a sentence; absent while it is active.
     */
    why?: string;
    /**
     * The list, from the content root.
     */
    path: string;
    /**
     * Counted from 1.
     */
    line?: number;
  }[];
  /**
   * When verdicts changed, as the commits of the content tell; only when asked for.
   */
  history?: {
    /**
     * How many commits were looked at.
     */
    commits: number;
    /**
     * The day of the earliest of them; what was so then has no beginning here.
     */
    since?: string;
    /**
     * Why there is no history, or not all of it, in a sentence.
     */
    why?: string;
    /**
     * Newest first; those of one time by partner, then solution.
     *
     * @maxItems 100000
     *
     * Items: What became of one solution at one time.
     */
    changes: {
      /**
       * The day of the commit, or the one on which time alone made the difference.
       */
      day: string;
      /**
       * Whether a commit made the difference, the passing of time alone, or a text that is not committed yet.
       */
      by: 'commit' | 'time' | 'work-tree';
      /**
       * Its id, where a commit made the difference.
       */
      commit?: string;
      /**
       * Folder of the partner.
       */
      partner: string;
      /**
       * Folder of the solution.
       */
      solution: string;
      /**
       * Whether it is ready for the step ahead, where that has changed; "none" when nothing is ahead.
       */
      ready?: 'ready' | 'not-ready' | 'none';
      /**
       * Where it stands, where that has changed: the status of the partner, or "gone" when the solution is not there any more.
       */
      stands?: 'applicant' | 'candidate' | 'member' | 'declined' | 'withdrawn' | 'lapsed' | 'unknown' | 'gone';
      /**
       * The step that it is judged for from then on, where that has changed; "none" when there is none.
       */
      next?: 'applicant->candidate' | 'candidate->member' | 'renewal' | 'none';
      /**
       * The requirements whose verdicts turned, in the order of the program.
       *
       * @maxItems 1000
       *
       * Items: One requirement.
       */
      turned?: {
        /**
         * Id of a requirement.
         */
        id: string;
        /**
         * What it was; absent when it was not judged before.
         */
        from?: 'pass' | 'fail' | 'pending' | 'waived' | 'not-applicable' | 'not-run' | 'not-yet-defined';
        /**
         * What it became.
         */
        to: 'pass' | 'fail' | 'pending' | 'waived' | 'not-applicable' | 'not-run' | 'not-yet-defined';
      }[];
    }[];
  };
}

/**
 * What `assay rules --format json` prints.
 */
export interface RulesReport {
  /**
   * The version of the program.
   */
  program: string;
  /**
   * The rules asked for, sorted by id.
   *
   * @maxItems 1000
   *
   * Items: One rule.
   */
  rules: {
    /**
     * The rule's name.
     */
    id: string;
    /**
     * What it asks for, in one sentence.
     */
    summary: string;
    /**
     * Why that matters to the reader of an article.
     */
    why: string;
    /**
     * How much its findings weigh, unless one says otherwise.
     */
    severity: 'error' | 'warning' | 'note';
    /**
     * Whether a step of reading applies it, or it looks at one document, at all documents together, or at a pull request against its base branch.
     */
    scope: 'step' | 'article' | 'catalogue' | 'change';
    /**
     * The kinds of document it looks at.
     *
     * @maxItems 9
     *
     * Items: A kind of document.
     */
    kinds: (
      | 'partner'
      | 'membership'
      | 'solution'
      | 'application'
      | 'certification'
      | 'public-article'
      | 'internal-article'
      | 'vendor-article'
      | 'program-page'
    )[];
    /**
     * Whether it looks at files of any sort, images too.
     */
    everyFile: boolean;
    /**
     * The requirements that its findings can keep from being met.
     *
     * @maxItems 80
     *
     * Items: A requirement's id.
     */
    requirements: string[];
    /**
     * Those of them that name the rule; the others allow no error of any rule.
     *
     * @maxItems 80
     *
     * Items: A requirement's id.
     */
    named: string[];
    /**
     * Address of the rule's page.
     */
    url: string;
  }[];
}

/**
 * `separation.json` beside a built public edition: what it was built from, what was looked for in it, and how to check that. The same content gives the same report; nothing internal is quoted in it.
 */
export interface SeparationReport {
  /**
   * What made it.
   */
  tool: {
    /**
     * The tool.
     */
    name: string;
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * The day that the content was judged at.
   */
  asOf: string;
  /**
   * Version of the program that decided what is public.
   */
  program: string;
  /**
   * Rules that the content was judged by.
   */
  rules: number;
  /**
   * What the edition was built from.
   */
  content: {
    /**
     * The content roots that were there.
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: One content root.
     */
    roots: {
      /**
       * As the configuration writes it.
       */
      name: string;
      /**
       * Files in it.
       */
      files: number;
      /**
       * SHA-256 of the list that `sha256sum` prints of the files, in hexadecimal. In git's own folder nothing counts.
       */
      digest: string;
      /**
       * The commit that its repository stands at; absent where git does not know the folder.
       */
      commit?: string;
      /**
       * Whether the root holds just what that commit does.
       */
      clean?: boolean;
    }[];
    /**
     * Roots that were not there: what they hold was neither published nor looked for.
     *
     * @maxItems 100
     */
    absent: string[];
  };
  /**
   * The site that the edition was rendered by: the folders site and schemas and the settings beside them.
   */
  site: {
    /**
     * Files of it.
     */
    files: number;
    /**
     * SHA-256 of the list that `sha256sum` prints of the files, in hexadecimal.
     */
    digest: string;
  };
  /**
   * The files that were looked through, as they stand.
   */
  edition: {
    /**
     * Where they stand, from the folder of this report.
     */
    folder: string;
    /**
     * Files of any kind.
     */
    files: number;
    /**
     * Bytes of them all.
     */
    bytes: number;
    /**
     * Pages among them.
     */
    pages: number;
    /**
     * SHA-256 of the list that `sha256sum` prints of the files, in hexadecimal.
     */
    digest: string;
    /**
     * The list itself, from the folder of this report: `sha256sum --check` reads it in the folder of the edition.
     */
    list: string;
    /**
     * What gives the digest anew, run in the folder of the edition.
     */
    recompute: string;
  };
  /**
   * What was looked for in every byte of the edition. Something found stops the build, so nothing was.
   */
  scan: {
    /**
     * Files that were read.
     */
    files: number;
    /**
     * Bytes that were read.
     */
    bytes: number;
    /**
     * Readings that were looked through: a file as it is, unpacked, decoded, without markup, and its name.
     */
    views: number;
    /**
     * Places that give something internal away.
     */
    found: 0;
    /**
     * How much is internal, after what is public was put aside.
     */
    lookedFor: {
      /**
       * Files of the content of which at least one thing is looked for.
       */
      files: number;
      /**
       * Eight words in a row.
       */
      runsOfWords: number;
      /**
       * Forty letters in a row, for texts without their spaces.
       */
      runsOfLetters: number;
      /**
       * Sentences, lines and fields of fewer than eight words.
       */
      fields: number;
      /**
       * Names and titles.
       */
      names: number;
      /**
       * Mail addresses and telephone numbers.
       */
      contacts: number;
      /**
       * Paths and names of files, addresses of pages, hosts, digests.
       */
      paths: number;
      /**
       * Pictures, as they are and as they would be shown.
       */
      images: number;
    };
    /**
     * How much of what internal files say was put aside because a public text says it too, by the text that it was found in first.
     */
    excluded: {
      /**
       * The program's own data.
       */
      program: number;
      /**
       * Pages of the rules.
       */
      rules: number;
      /**
       * The site's own words.
       */
      site: number;
      /**
       * Names of what is no longer certified.
       */
      notices: number;
      /**
       * Public fields of published documents.
       */
      fields: number;
      /**
       * Texts of published documents, without comments.
       */
      bodies: number;
      /**
       * Paths and addresses of published documents.
       */
      addresses: number;
      /**
       * Pictures that published documents show.
       */
      images: number;
    };
  };
  /**
   * What was planted into copies of the edition's files before the scan. A scan that misses one stops the build.
   */
  selfTest: {
    /**
     * Ways in which it was planted.
     */
    planted: number;
    /**
     * Ways in which it was found.
     */
    found: number;
    /**
     * Each way.
     *
     * @maxItems 1000
     *
     * Items: One way.
     */
    channels: {
      /**
       * Where it was planted.
       */
      channel: string;
      /**
       * Whether it was found there.
       */
      found: boolean;
    }[];
  };
  /**
   * Whether the edition was built a second time, from content that holds nothing internal, and was the same.
   */
  nonInterference: {
    /**
     * Whether that was done: `assay build --prove` does it.
     */
    made: boolean;
    /**
     * Files of the content that the second edition was built without.
     */
    without?: number;
    /**
     * Files of the second edition.
     */
    files?: number;
    /**
     * Of the second edition, made as that of the first.
     */
    digest?: string;
    /**
     * Whether both editions are the same, byte for byte. Two that are not stop the build.
     */
    same?: boolean;
  };
}

/**
 * What `assay check --shard` prints for `assay merge`: the verdicts on some of the files, each by itself.
 */
export interface ShardReport {
  /**
   * What made the report.
   */
  tool: {
    /**
     * The tool.
     */
    name: string;
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * What the verdicts depend on besides the files: the tool, its rules and the program, as a digest.
   */
  stamp: string;
  /**
   * Which part of the work it is.
   */
  shard: {
    /**
     * Which of the shards, counted from 1.
     */
    index: number;
    /**
     * How many shards there are.
     */
    of: number;
  };
  /**
   * The files that it judged, in the order of their paths.
   *
   * @maxItems 1000000
   *
   * Items: One file.
   */
  verdicts: {
    /**
     * From the content root, with forward slashes.
     */
    path: string;
    /**
     * Its findings and facts, in the tool's own notation.
     */
    verdict?: string;
    /**
     * Why there is no verdict.
     */
    why?: string;
    /**
     * What to do about that.
     */
    fix?: string;
  }[];
}

/**
 * What `assay verify --format json` prints: every certificate that was asked for, and what differs.
 */
export interface VerifyReport {
  /**
   * What made it.
   */
  tool: {
    /**
     * The tool.
     */
    name: string;
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * The day it was verified at.
   */
  asOf: string;
  /**
   * 0 verified, 1 not, 2 could not judge.
   */
  exitCode: 0 | 1 | 2;
  /**
   * By solution.
   *
   * @maxItems 100000
   *
   * Items: One certificate.
   */
  certificates: {
    /**
     * Where it stands.
     */
    file: string;
    /**
     * `certificate`: the stamp itself, over every file. `public`: what customers have of it.
     */
    kind?: 'certificate' | 'public';
    /**
     * The solution, as `partner/solution`.
     */
    solution?: string;
    /**
     * What came of it.
     */
    outcome: 'verified' | 'not-verified' | 'not-judged';
    /**
     * Of the partner, as stamped.
     */
    status?: 'candidate' | 'member';
    /**
     * The tier of the partner.
     */
    tier?: string;
    /**
     * The days on which it holds.
     */
    validity?: {
      /**
       * The day that was judged.
       */
      from: string;
      /**
       * The last day: that of the member's term.
       */
      until: string;
    };
    /**
     * The trusted key that it verifies with.
     */
    key?: {
      /**
       * File name of the key without its ending.
       */
      name: string;
      /**
       * SHA-256 of the key, in hexadecimal.
       */
      id: string;
    };
    /**
     * Files and waivers that were compared.
     */
    inputs?: number;
    /**
     * Why it does not verify.
     *
     * @maxItems 5000
     *
     * Items: One reason.
     */
    problems: {
      /**
       * What kind of reason it is.
       */
      kind:
        | 'format'
        | 'unsigned'
        | 'signature'
        | 'key'
        | 'file-changed'
        | 'file-added'
        | 'file-gone'
        | 'verdict'
        | 'standing'
        | 'term'
        | 'not-judged'
        | 'tool';
      /**
       * The reason in a sentence.
       */
      what: string;
      /**
       * The file it is about, from the content root.
       */
      path?: string;
      /**
       * Id of the requirement.
       */
      requirement?: string;
    }[];
    /**
     * What differs without making it invalid.
     *
     * @maxItems 5000
     *
     * Items: One reason.
     */
    notes: {
      /**
       * What kind of reason it is.
       */
      kind:
        | 'format'
        | 'unsigned'
        | 'signature'
        | 'key'
        | 'file-changed'
        | 'file-added'
        | 'file-gone'
        | 'verdict'
        | 'standing'
        | 'term'
        | 'not-judged'
        | 'tool';
      /**
       * The reason in a sentence.
       */
      what: string;
      /**
       * The file it is about, from the content root.
       */
      path?: string;
      /**
       * Id of the requirement.
       */
      requirement?: string;
    }[];
  }[];
  /**
   * Certified solutions without a certificate, as `partner/solution`.
   *
   * @maxItems 100000
   *
   * Items: As `partner/solution`.
   */
  unstamped?: string[];
}

/**
 * `api/v1/directory.json` of the public edition: every certified solution with its maker, guides and support channels, for programs. The best placed come first, as the program grants it.
 */
export interface DirectoryListing {
  /**
   * The version of the program that decides tiers and placement.
   */
  program: string;
  /**
   * The day on which all of it was so.
   */
  asOf: string;
  /**
   * The tiers of the program, the lowest first.
   *
   * @maxItems 20
   *
   * Items: One of them.
   */
  tiers: {
    /**
     * As other parts name it.
     */
    id: string;
    /**
     * As pages show it.
     */
    title: string;
  }[];
  /**
   * Categories that hold a solution.
   *
   * @maxItems 200
   *
   * Items: One of them.
   */
  categories: {
    /**
     * As solutions give it.
     */
    id: string;
    /**
     * As pages show it.
     */
    title: string;
    /**
     * How many there are in it.
     */
    solutions: number;
    /**
     * Address of its page.
     */
    page: string;
  }[];
  /**
   * Every certified solution, the best placed first, then by name.
   *
   * @maxItems 100000
   *
   * Items: One of them.
   */
  solutions: {
    /**
     * As `partner/solution`.
     */
    id: string;
    /**
     * Of the product.
     */
    name: string;
    /**
     * What it does, in a sentence.
     */
    summary?: string;
    /**
     * Its address.
     */
    page: string;
    /**
     * Its maker.
     */
    partner: {
      /**
       * Of the partner.
       */
      id: string;
      /**
       * Of the company.
       */
      name: string;
      /**
       * Its address.
       */
      page: string;
      /**
       * The company's own.
       */
      website?: string;
      /**
       * Whom customers ask about the product.
       */
      support?: {
        /**
         * Address for customers.
         */
        email?: string;
        /**
         * Number for customers, as written.
         */
        phone?: string;
        /**
         * When somebody answers; `24x7` is around the clock.
         */
        hours?: string;
        /**
         * Where a case is opened.
         */
        url?: string;
        /**
         * Language tags, the first one first.
         *
         * @maxItems 40
         *
         * Items: A tag, e.g. `en`.
         */
        languages?: string[];
      };
    };
    /**
     * Of the partner's membership.
     */
    tier?: {
      /**
       * As other parts name it.
       */
      id: string;
      /**
       * As pages show it.
       */
      title: string;
    };
    /**
     * The day it was certified.
     */
    certifiedOn?: string;
    /**
     * Address of its certification record, where there is one.
     */
    record?: string;
    /**
     * Ids of categories.
     *
     * @maxItems 20
     *
     * Items: An id.
     */
    categories: string[];
    /**
     * How it arrives.
     */
    delivery?: string;
    /**
     * `saas` runs at the partner, `software` in the customer's account.
     */
    kind?: string;
    /**
     * The current one.
     */
    version?: string;
    /**
     * In reading order.
     *
     * @maxItems 200
     *
     * Items: One of them.
     */
    guides: {
      /**
       * Of the guide.
       */
      title: string;
      /**
       * What it leads to, in a sentence.
       */
      description?: string;
      /**
       * Its address.
       */
      page: string;
      /**
       * Address of its text.
       */
      markdown: string;
      /**
       * The version of the product that it describes.
       */
      version?: string;
      /**
       * The last day on which it was found right.
       */
      reviewed?: string;
      /**
       * How long following it takes.
       */
      minutes?: number;
    }[];
  }[];
}

/**
 * `program/baseline.json`: findings that were known when `assay baseline` wrote it. It can only become shorter.
 */
export interface Baseline {
  /**
   * Of the format.
   */
  version: 1;
  /**
   * By path from the content root, in the order of the alphabet.
   */
  files: {
    /**
     * By id of the rule, in the order of the alphabet.
     */
    [k: string]: {
      /**
       * A fingerprint for each finding, sorted; equal findings have equal ones.
       *
       * @minItems 1
       * @maxItems 1000
       *
       * Items: The first 12 digits of a SHA-256 over what is said, whatever line it stands on.
       */
      [k: string]: string[];
    };
  };
}

/**
 * `program/waivers.yaml`: what the program team lets pass for a while.
 */
export interface Waivers {
  /**
   * One item for each thing that is let pass.
   *
   * @maxItems 200
   *
   * Items: A rule for a file or a solution, or a requirement for a solution.
   */
  waivers: {
    /**
     * Id of the rule whose findings are let pass; instead of `requirement`.
     */
    rule?: string;
    /**
     * Id of the requirement that is let pass; instead of `rule`.
     */
    requirement?: string;
    /**
     * The file in which the rule is let pass, from the content root; instead of `solution`.
     */
    path?: string;
    /**
     * The solution, as `partner/solution`: all its files for a rule, the solution itself for a requirement.
     */
    solution?: string;
    /**
     * Why it may pass, in a sentence or two that every report shows.
     */
    reason: string;
    /**
     * Name of the member of the Ecosystem team who approved it.
     */
    approver: string;
    /**
     * The day of the approval, year first.
     */
    approved: string;
    /**
     * The last day on which it holds, year first.
     */
    expires: string;
  }[];
}
