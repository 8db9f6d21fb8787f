const declared = ':matches(ClassDeclaration, TSInterfaceDeclaration, TSTypeAliasDeclaration, TSEnumDeclaration)';

/** Rules of ARCHITECTURE.md that a syntax selector can see. */
export const everywhere = [
  { selector: 'TSAnyKeyword', message: 'No any: say what it is, or use unknown and look.' },
  { selector: 'TSEnumDeclaration', message: 'No enum: a union of string constants survives a rename.' },
  { selector: 'CallExpression[callee.name="forwardRef"]', message: 'No forwardRef: the two things know each other the wrong way round.' },
  { selector: `${declared}[id.name=/^I[A-Z][a-z]/]`, message: 'No I prefix.' },
  { selector: `${declared}[id.name=/(Enum|Impl|Manager|Helper|Utils?|Common|Base)$/]`, message: 'Name it after what it does: Enum, Impl, Manager, Helper, Util, Common and Base say nothing.' },
];

/** Only for what ships. */
export const inProduct = [
  { selector: 'CallExpression[callee.object.name="console"]', message: 'Log through the logger; the command line prints through process.stdout.' },
];
