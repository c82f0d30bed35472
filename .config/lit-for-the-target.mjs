// What Lit does for engines older than the target, for decorators and for asynchronous directives, none of which is in our
// pages. What it does for the other directives goes with these: the pages without any load nothing of it.
import { basename } from 'node:path';

/** Whole, since all that is left of it is this: a sheet for a text, adopted. */
const cssTag = [
  'class CSSResult {',
  '  constructor(cssText) { this.cssText = cssText; }',
  '  get styleSheet() {',
  '    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);',
  '    return this.sheet;',
  '  }',
  '}',
  'export const css = ([text]) => new CSSResult(text);',
  'export const adoptStyles = (root, styles) => {',
  '  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);',
  '};',
  'export const getCompatibleStyle = (style) => style;',
  'export { CSSResult };',
  'export const unsafeCSS = (text) => new CSSResult(text);',
  'export const supportsAdoptingStyleSheets = true;',
].join('\n');

/** What Lit does where a directive stands, taken in by Lit when the first one is made. */
const resolution = [
  '',
  'import { useDirectives } from "./lit-html.js";',
  'useDirectives(function resolve(part, value, parent = part, index) {',
  '  const Kind = value?._$litDirective$;',
  '  if (!Kind) return value;',
  '  const made = (parent._$Co ??= {});',
  '  if (made[index]?.constructor !== Kind) (made[index] = new Kind(part))._$AT(part, parent, index);',
  '  return resolve(part, made[index]._$AS(part, value.values), made[index], index);',
  '});',
].join('\n');

const obsolete = {
  'css-tag.js': [[/^[^]*export\{n as CSSResult,S as adoptStyles,i as css,[^]*$/, cssTag]],
  'reactive-element.js': [
    ['a.reactiveElementPolyfillSupport', 'void 0'],
    ['(a.reactiveElementVersions??=[]).push("2.1.2")', '0'],
    // decorators
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [
      'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),',
      'if(',
    ],
    ['s),!s.noAccessor){', 's),1){'],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    ],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.*?\}(?=\}let t=!1)/, ''],
    // nested styles, named twice; properties that are symbols, look the same or are turned into attributes by themselves
    [/static finalizeStyles\(s\)\{.*?return i\}/, ''],
    ['this.finalizeStyles(this.styles)', '[this.styles??[]].flat(9)'],
    ['y.elementStyles=[],', ''],
    ['getOwnPropertyNames:r,getOwnPropertySymbols:o,', ''],
    [
      'const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])',
      'const t=this.properties;for(const i in t)this.createProperty(i,t[i])',
    ],
    ['(i.hasChanged??f)(', '(f)('],
    ['attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f', ''],
    [
      '!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
      '!1===i?void 0:i??t.toLowerCase()',
    ],
    [
      ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
      ',h=t.converter??u.fromAttribute',
    ],
    ['h.fromAttribute(s,t.type)', 'h(s,t.type)'],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",', 'l="",'],
    [
      'const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)',
      'e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
    ],
    // names that another minifier may change
    ['hasOwnProperty(d("elementProperties"))', 'hasOwnProperty("elementProperties")'],
    ['hasOwnProperty(d("finalized"))', 'hasOwnProperty("finalized")'],
    ['hasOwnProperty(d("properties"))', 'hasOwnProperty("properties")'],
    ['y[d("elementProperties")]', 'y.elementProperties'],
    ['y[d("finalized")]=new Map', '0'],
    // what is called from one place
    ['attributeChangedCallback(t,s,i){this._$AK(t,i)}', ''],
    ['_$AK(t,s){', 'attributeChangedCallback(t,a,s){'],
    [',this._$Ev()}_$Ev(){', ';'],
    // updates that are refused
    ['shouldUpdate(t){return!0}', ''],
    ['let t=!1;const s=this._$AL;', 'const s=this._$AL;'],
    ['t=this.shouldUpdate(s),t?(', ''],
    [
      'this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this',
      'this.update(s)}catch(s){throw this._$EM(),s}this',
    ],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    // properties of objects, and with defaults that attributes give back
    ['break;case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    [/break;case Object:case Array:try\{.*?catch\(t\)\{i=null\}/, ''],
    [
      /let i=t;switch\(s\)\{case Boolean:i=null!==t;break;case Number:i=null===t\?null:Number\(t\);?\}return i/,
      'return s===Boolean?null!==t:s===Number&&null!==t?Number(t):t',
    ],
    ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    ['i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(', '('],
    ['this.hasUpdated||i||(s=void 0)', 'this.hasUpdated||(s=void 0)'],
    ['C(t,s,{useDefault:i,reflect:e,wrapped:h},r)', 'C(t,s,{reflect:e})'],
  ],
  'lit-html.js': [
    ['t.litHtmlPolyfillSupport', 'void 0'],
    ['(t.litHtmlVersions??=[]).push("3.3.3")', '0'],
    // bindings in raw text, in comments, on elements; MathML
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf.*?t\+=o\.length-1\}/, ''],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '(2===i?"</svg>":"")'],
    ['P.currentNode=this.el.content,2===i||3===i', 'P.currentNode=this.el.content,2===i'],
    // directives, and what they are told of connections
    [
      /function M\(t,i,s=t,e\)\{.*?\}(?=class R)/,
      'let resolve;const useDirectives=t=>resolve=t;function M(t,i,s,e){return i?._$litDirective$?resolve(t,i,s,e):i}',
    ],
    ['export{j as _$LH', 'export{useDirectives,k as ChildPart,j as _$LH'],
    ['this._$AP?.(!1,!0,s);', ';'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [/this\._\$AN=void 0,?/g, ''],
    ['d=t=>u(t)||"function"', 'd=t=>"function"'],
    ['this._$Cv=e?.isConnected??!0', '0'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
    [/get parentNode\(\)\{let t=.*?,t\}get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/, ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
    // parents of parts, which directives are told of
    ['this._$AD=t,this._$AM=i', 'this._$AD=t'],
    ['this._$AM=s,', ''],
    ['this._$AM=e,', ''],
    // compiled templates, listeners that are objects, templates that are not
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options.host,t)',
    ],
    ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
  ],
  'directive.js': [[/$/, resolution]],
  'directive-helpers.js': [
    ['import{_$LH as o}from"./lit-html.js"', 'import{ChildPart as t}from"./lit-html.js"'],
    ['const{I:t}=o,i=', 'const i='],
  ],
  'lit-element.js': [
    ['s.litElementHydrateSupport?.({LitElement:i})', 'void 0'],
    ['s.litElementPolyfillSupport', 'void 0'],
    ['(s.litElementVersions??=[]).push("4.2.2")', '0'],
    [/connectedCallback\(\)\{.*?setConnected\(!1\)\}/, ''],
    ['i._$litElement$=!0,', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  ],
};

/** Names of what is cut: an element that speaks of one would run in every bundler's page and fail in ours. */
const cut =
  /\b(shouldUpdate|getUpdateComplete|hasChanged|toAttribute|useDefault|noAccessor|finalizeStyles|addInitializer|handleEvent|AsyncDirective|mathml)\b|\bstate: true|\btype: (Object|Array)\b/;

export const litForTheTarget = {
  name: 'lit-for-the-target',
  transform(code, id) {
    const [missed] = (/\/elements\/src\/.*\.ts$/.test(id) && cut.exec(code)) || [];
    if (missed) this.error(`${id} uses "${missed}", which is cut from the Lit of our pages`);
    if (!/\/(lit|lit-html|lit-element|@lit\/reactive-element)\/.*\.js$/.test(id)) return null;
    if (id.endsWith('/async-directive.js')) this.error('asynchronous directives are cut from the Lit of our pages');
    const cuts = /\/(lit-html|lit-element|@lit\/reactive-element)\/[\w-]+\.js$/.test(id) && obsolete[basename(id)];
    for (const [old, now] of cuts || []) {
      const next = code.replace(old, () => now);
      if (next === code) this.error(`${id} has changed: ${old} is not in it any more`);
      code = next;
    }
    // Lit's own names, which no file of ours speaks: the same in every file, since directives are apart from their parts
    return { code: code.replace(/_\$A(?=\w\b)/g, '$'), map: null };
  },
};
