import type { APIRoute, GetStaticPaths } from 'astro';
import certificate from '../../../../../schemas/certification/certificate.schema.json' with { type: 'json' };
import publicStatement from '../../../../../schemas/certification/public-statement.schema.json' with { type: 'json' };
import record from '../../../../../schemas/certification/record.schema.json' with { type: 'json' };
import statement from '../../../../../schemas/certification/statement.schema.json' with { type: 'json' };

/** By the names that statements give in `predicateType`, so that each of these addresses leads to what it means. */
const schemas = { certificate, statement, 'public-statement': publicStatement, record };

export const getStaticPaths = (() => Object.entries(schemas).map(([name, schema]) => ({ params: { schema: name }, props: { schema } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ schema: object }> = ({ props }) => new Response(`${JSON.stringify(props.schema, null, 2)}\n`);
