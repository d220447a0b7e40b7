// What a program of Node's that calls Typst does: reads, compiles, writes.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [source, output] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: dirname(source) });
writeFileSync(output, compiler.pdf({ mainFileContent: readFileSync(source, 'utf8') }));
