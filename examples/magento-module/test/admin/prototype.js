/* global Prototype, $A */
// Stands in for prototype.js 1.7, which Magento's admin brings into each of its pages: no package has that very file. It was written for
// this test and changes the natives the way prototype.js does, for that is what quarrels with other people's scripts: enumerable methods
// on Array, Function, String, Number and every element, some in the place of what engines have had since, with other arguments and answers.
(function (page) {
  'use strict';

  const slice = Array.prototype.slice;
  const forEach = Array.prototype.forEach;

  /** As `Object.extend`: by assignment, so that all is enumerable and nothing that stands there stays. */
  function extend(target, more) {
    for (const name in more) target[name] = more[name];
    return target;
  }

  const stop = {};
  page.Prototype = { Version: '1.7', emptyFunction() {}, K: (value) => value, Browser: { IE: false, WebKit: true } };
  page.$break = stop;
  page.$A = (list) => (list ? ('toArray' in Object(list) ? list.toArray() : slice.call(list)) : []);
  page.$w = (text) => text.trim().split(/\s+/);
  page.$ = (id) => (typeof id === 'string' ? document.getElementById(id) : id);
  page.$$ = (...selectors) => slice.call(document.querySelectorAll(selectors.join()));

  extend(Object, {
    extend,
    inspect: String,
    toJSON: (value) => JSON.stringify(value),
    values: (object) => Object.keys(object).map((key) => object[key]),
    clone: (object) => extend({}, object),
    isElement: (object) => object?.nodeType === 1,
    isArray: (object) => Object.prototype.toString.call(object) === '[object Array]',
    isFunction: (object) => typeof object === 'function',
    isUndefined: (object) => object === undefined,
  });

  extend(Function.prototype, {
    argumentNames() {
      return [];
    },
    bind(self, ...own) {
      if (arguments.length < 2 && arguments[0] === undefined) return this;
      const work = this;
      return function (...more) {
        return work.apply(self, own.concat(more));
      };
    },
    delay(seconds, ...own) {
      return page.setTimeout(() => this.apply(this, own), seconds * 1000);
    },
    defer(...own) {
      return this.delay(0.01, ...own);
    },
  });

  /** What goes over all of a list passes two arguments where the natives pass three. */
  const Enumerable = {
    each(work, self) {
      try {
        let index = 0;
        this._each((value) => work.call(self, value, index++));
      } catch (thrown) {
        if (thrown !== stop) throw thrown;
      }
      return this;
    },
    collect(work = Prototype.K, self) {
      const found = [];
      this.each((value, index) => found.push(work.call(self, value, index)));
      return found;
    },
    detect(work, self) {
      let found;
      this.each((value, index) => {
        if (!work.call(self, value, index)) return;
        found = value;
        throw stop;
      });
      return found;
    },
    findAll(work, self) {
      const found = [];
      this.each((value, index) => {
        if (work.call(self, value, index)) found.push(value);
      });
      return found;
    },
    all(work = Prototype.K, self) {
      let is = true;
      this.each((value, index) => {
        is = is && Boolean(work.call(self, value, index));
        if (!is) throw stop;
      });
      return is;
    },
    any(work = Prototype.K, self) {
      let is = false;
      this.each((value, index) => {
        is = Boolean(work.call(self, value, index));
        if (is) throw stop;
      });
      return is;
    },
    include(wanted) {
      return this.any((value) => value === wanted);
    },
    inject(memo, work, self) {
      this.each((value, index) => (memo = work.call(self, memo, value, index)));
      return memo;
    },
    invoke(method, ...own) {
      return this.collect((value) => value[method](...own));
    },
    pluck(name) {
      return this.collect((value) => value[name]);
    },
    toArray() {
      return this.collect();
    },
    size() {
      return this.toArray().length;
    },
  };
  extend(Enumerable, {
    map: Enumerable.collect,
    find: Enumerable.detect,
    select: Enumerable.findAll,
    filter: Enumerable.findAll,
    member: Enumerable.include,
    entries: Enumerable.toArray,
    every: Enumerable.all,
    some: Enumerable.any,
  });
  page.Enumerable = Enumerable;

  extend(Array.prototype, Enumerable);
  extend(Array.prototype, {
    _each: forEach,
    clear() {
      this.length = 0;
      return this;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    compact() {
      return this.select((value) => value != null);
    },
    clone() {
      return slice.call(this, 0);
    },
    toArray() {
      return slice.call(this, 0);
    },
    uniq() {
      return this.inject([], (found, value) => (found.include(value) ? found : found.concat([value])));
    },
    without(...values) {
      return this.select((value) => !values.include(value));
    },
    inspect() {
      return `[${this.map(Object.inspect).join(', ')}]`;
    },
    toJSON() {
      return `[${this.map(Object.toJSON).join(', ')}]`;
    },
  });
  Array.from = $A;

  extend(String.prototype, {
    startsWith(pattern) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
    endsWith(pattern) {
      const at = this.length - pattern.length;
      return at >= 0 && this.indexOf(pattern, at) === at;
    },
    include(pattern) {
      return this.indexOf(pattern) > -1;
    },
    strip() {
      return this.trim();
    },
    times(count) {
      return count < 1 ? '' : new Array(count + 1).join(this);
    },
    toArray() {
      return this.split('');
    },
    blank() {
      return /^\s*$/.test(this);
    },
    empty() {
      return this.length === 0;
    },
    toJSON() {
      return this.valueOf();
    },
  });
  extend(Number.prototype, {
    succ() {
      return this + 1;
    },
    times(work, self) {
      for (let index = 0; index < this; index++) work.call(self, index, index);
      return this;
    },
    round() {
      return Math.round(this);
    },
  });

  const methods = {
    visible() {
      return this.style.display !== 'none';
    },
    toggle() {
      return this.visible() ? this.hide() : this.show();
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    show() {
      this.style.display = '';
      return this;
    },
    /** Unlike the native one it throws where nobody holds the element. */
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    update(text) {
      this.textContent = String(text ?? '');
      return this;
    },
    insert(what) {
      this.append(what);
      return this;
    },
    select(selector) {
      return slice.call(this.querySelectorAll(selector));
    },
    match(selector) {
      return this.matches(selector);
    },
    next() {
      return this.nextElementSibling;
    },
    previous() {
      return this.previousElementSibling;
    },
    up() {
      return this.parentElement;
    },
    down() {
      return this.firstElementChild;
    },
    childElements() {
      return slice.call(this.children);
    },
    empty() {
      return this.textContent.blank();
    },
    identify() {
      return (this.id ||= `anonymous_element_${document.all.length}`);
    },
    addClassName(name) {
      this.classList.add(name);
      return this;
    },
    scrollTo() {
      const { left, top } = this.getBoundingClientRect();
      page.scrollTo(left, top);
      return this;
    },
    observe(name, work) {
      this.addEventListener(name, work);
      return this;
    },
  };
  extend(HTMLElement.prototype, methods);
  extend(Event.prototype, {
    stop() {
      this.preventDefault();
      this.stopPropagation();
      this.stopped = true;
    },
    element() {
      return this.target;
    },
  });
  document.getElementsByClassName = (name) => slice.call(document.querySelectorAll(`.${name}`));
})(window);
