/* Generated from schemas/ by `npm run generate`. Change the schemas instead. */
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import helper1 from 'ajv-formats/dist/formats.js';

export const config = validate20;
const schema31 = {"$id":"https://schemas.invalid/config/config.schema.json","type":"object","additionalProperties":false,"required":["content","site"],"properties":{"content":{"type":"array","minItems":1,"maxItems":20,"items":{"oneOf":[{"type":"string","minLength":1,"maxLength":300},{"$ref":"#/$defs/root"}]}},"program":{"type":"string","minLength":1,"maxLength":300},"asOf":{"type":"string","format":"date","minLength":10,"maxLength":10},"site":{"type":"object","additionalProperties":false,"required":["url","base"],"properties":{"url":{"type":"string","pattern":"^https?://[^/?#\\s]+/?$","maxLength":300},"base":{"type":"string","pattern":"^/(?:[A-Za-z0-9_.-]{1,80}/){0,8}$","maxLength":200},"name":{"type":"string","minLength":1,"maxLength":80},"language":{"type":"string","enum":["en","de"],"maxLength":6},"report":{"type":"string","minLength":3,"maxLength":300}}},"internal":{"type":"object","additionalProperties":false,"properties":{"url":{"type":"string","pattern":"^https?://[^/?#\\s]+/?$","maxLength":300},"base":{"type":"string","pattern":"^/(?:[A-Za-z0-9_.-]{1,80}/){0,8}$","maxLength":200},"name":{"type":"string","minLength":1,"maxLength":80}}},"editions":{"type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"type":"string","enum":["public","internal"],"maxLength":10}},"repository":{"$ref":"#/$defs/repository"},"history":{"type":"object","additionalProperties":false,"properties":{"commits":{"type":"integer","minimum":0,"maximum":10000},"seconds":{"type":"integer","minimum":0,"maximum":3600}}}},"$defs":{"root":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"maxLength":300},"public":{"type":"boolean"},"optional":{"type":"boolean"},"repository":{"$ref":"#/$defs/repository"}}},"repository":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[^\\s?#{}]+$","maxLength":300},"branch":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"folder":{"type":"string","pattern":"^[A-Za-z0-9_.-]{1,80}(?:/[A-Za-z0-9_.-]{1,80}){0,8}$","maxLength":300},"view":{"type":"string","pattern":"^https?://[^\\s]+$","maxLength":400},"edit":{"type":"string","pattern":"^https?://[^\\s]+$","maxLength":400}}}}};
const schema33 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[^\\s?#{}]+$","maxLength":300},"branch":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"folder":{"type":"string","pattern":"^[A-Za-z0-9_.-]{1,80}(?:/[A-Za-z0-9_.-]{1,80}){0,8}$","maxLength":300},"view":{"type":"string","pattern":"^https?://[^\\s]+$","maxLength":400},"edit":{"type":"string","pattern":"^https?://[^\\s]+$","maxLength":400}}};
const func0 = Object.prototype.hasOwnProperty;
const func63 = helper0.default;
const schema32 = {"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"maxLength":300},"public":{"type":"boolean"},"optional":{"type":"boolean"},"repository":{"$ref":"#/$defs/repository"}}};
const pattern4 = new RegExp("^https?://[^\\s?#{}]+$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9_.-]{1,80}(?:/[A-Za-z0-9_.-]{1,80}){0,8}$", "u");
const pattern7 = new RegExp("^https?://[^\\s]+$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "path") || (key0 === "public")) || (key0 === "optional")) || (key0 === "repository"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data0 = data.path;
if(typeof data0 === "string"){
if(func63(data0) > 300){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func63(data0) < 1){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.public !== undefined && func0.call(data, "public")){
if(typeof data.public !== "boolean"){
const err5 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.optional !== undefined && func0.call(data, "optional")){
if(typeof data.optional !== "boolean"){
const err6 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
let data3 = data.repository;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.url === undefined) || (!(func0.call(data3, "url")))){
const err7 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repository/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!(((((key1 === "url") || (key1 === "branch")) || (key1 === "folder")) || (key1 === "view")) || (key1 === "edit"))){
const err8 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.url !== undefined && func0.call(data3, "url")){
let data4 = data3.url;
if(typeof data4 === "string"){
if(func63(data4) > 300){
const err9 = {instancePath:instancePath+"/repository/url",schemaPath:"#/$defs/repository/properties/url/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern4.test(data4)){
const err10 = {instancePath:instancePath+"/repository/url",schemaPath:"#/$defs/repository/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s?#{}]+$"},message:"must match pattern \""+"^https?://[^\\s?#{}]+$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/repository/url",schemaPath:"#/$defs/repository/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.branch !== undefined && func0.call(data3, "branch")){
let data5 = data3.branch;
if(typeof data5 === "string"){
if(func63(data5) > 100){
const err12 = {instancePath:instancePath+"/repository/branch",schemaPath:"#/$defs/repository/properties/branch/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern5.test(data5)){
const err13 = {instancePath:instancePath+"/repository/branch",schemaPath:"#/$defs/repository/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/repository/branch",schemaPath:"#/$defs/repository/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.folder !== undefined && func0.call(data3, "folder")){
let data6 = data3.folder;
if(typeof data6 === "string"){
if(func63(data6) > 300){
const err15 = {instancePath:instancePath+"/repository/folder",schemaPath:"#/$defs/repository/properties/folder/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern6.test(data6)){
const err16 = {instancePath:instancePath+"/repository/folder",schemaPath:"#/$defs/repository/properties/folder/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,80}(?:/[A-Za-z0-9_.-]{1,80}){0,8}$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]{1,80}(?:/[A-Za-z0-9_.-]{1,80}){0,8}$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/repository/folder",schemaPath:"#/$defs/repository/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.view !== undefined && func0.call(data3, "view")){
let data7 = data3.view;
if(typeof data7 === "string"){
if(func63(data7) > 400){
const err18 = {instancePath:instancePath+"/repository/view",schemaPath:"#/$defs/repository/properties/view/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern7.test(data7)){
const err19 = {instancePath:instancePath+"/repository/view",schemaPath:"#/$defs/repository/properties/view/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/repository/view",schemaPath:"#/$defs/repository/properties/view/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.edit !== undefined && func0.call(data3, "edit")){
let data8 = data3.edit;
if(typeof data8 === "string"){
if(func63(data8) > 400){
const err21 = {instancePath:instancePath+"/repository/edit",schemaPath:"#/$defs/repository/properties/edit/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern7.test(data8)){
const err22 = {instancePath:instancePath+"/repository/edit",schemaPath:"#/$defs/repository/properties/edit/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/repository/edit",schemaPath:"#/$defs/repository/properties/edit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repository/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const formats0 = helper1.fullFormats.date;
const pattern9 = new RegExp("^https?://[^/?#\\s]+/?$", "u");
const pattern10 = new RegExp("^/(?:[A-Za-z0-9_.-]{1,80}/){0,8}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/config/config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.content === undefined) || (!(func0.call(data, "content")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.site === undefined) || (!(func0.call(data, "site")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "site"},message:"must have required property '"+"site"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "content") || (key0 === "program")) || (key0 === "asOf")) || (key0 === "site")) || (key0 === "internal")) || (key0 === "editions")) || (key0 === "repository")) || (key0 === "history"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.content !== undefined && func0.call(data, "content")){
let data0 = data.content;
if(Array.isArray(data0)){
if(data0.length > 20){
const err3 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
let valid3 = false;
let passing0 = null;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func63(data1) > 300){
const err5 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/properties/content/items/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func63(data1) < 1){
const err6 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/properties/content/items/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/properties/content/items/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs8 = errors;
if(!(validate21(data1, {instancePath:instancePath+"/content/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err8 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/properties/content/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.program !== undefined && func0.call(data, "program")){
let data2 = data.program;
if(typeof data2 === "string"){
if(func63(data2) > 300){
const err10 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func63(data2) < 1){
const err11 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.asOf !== undefined && func0.call(data, "asOf")){
let data3 = data.asOf;
if(typeof data3 === "string"){
if(func63(data3) > 10){
const err13 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func63(data3) < 10){
const err14 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats0.validate(data3))){
const err15 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.site !== undefined && func0.call(data, "site")){
let data4 = data.site;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.url === undefined) || (!(func0.call(data4, "url")))){
const err17 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data4.base === undefined) || (!(func0.call(data4, "base")))){
const err18 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(((((key1 === "url") || (key1 === "base")) || (key1 === "name")) || (key1 === "language")) || (key1 === "report"))){
const err19 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.url !== undefined && func0.call(data4, "url")){
let data5 = data4.url;
if(typeof data5 === "string"){
if(func63(data5) > 300){
const err20 = {instancePath:instancePath+"/site/url",schemaPath:"#/properties/site/properties/url/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern9.test(data5)){
const err21 = {instancePath:instancePath+"/site/url",schemaPath:"#/properties/site/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^/?#\\s]+/?$"},message:"must match pattern \""+"^https?://[^/?#\\s]+/?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/site/url",schemaPath:"#/properties/site/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.base !== undefined && func0.call(data4, "base")){
let data6 = data4.base;
if(typeof data6 === "string"){
if(func63(data6) > 200){
const err23 = {instancePath:instancePath+"/site/base",schemaPath:"#/properties/site/properties/base/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern10.test(data6)){
const err24 = {instancePath:instancePath+"/site/base",schemaPath:"#/properties/site/properties/base/pattern",keyword:"pattern",params:{pattern: "^/(?:[A-Za-z0-9_.-]{1,80}/){0,8}$"},message:"must match pattern \""+"^/(?:[A-Za-z0-9_.-]{1,80}/){0,8}$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/site/base",schemaPath:"#/properties/site/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
let data7 = data4.name;
if(typeof data7 === "string"){
if(func63(data7) > 80){
const err26 = {instancePath:instancePath+"/site/name",schemaPath:"#/properties/site/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func63(data7) < 1){
const err27 = {instancePath:instancePath+"/site/name",schemaPath:"#/properties/site/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/site/name",schemaPath:"#/properties/site/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.language !== undefined && func0.call(data4, "language")){
let data8 = data4.language;
if(!((data8 === "en") || (data8 === "de"))){
const err29 = {instancePath:instancePath+"/site/language",schemaPath:"#/properties/site/properties/language/enum",keyword:"enum",params:{allowedValues: schema31.properties.site.properties.language.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data8 === "string"){
if(func63(data8) > 6){
const err30 = {instancePath:instancePath+"/site/language",schemaPath:"#/properties/site/properties/language/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/site/language",schemaPath:"#/properties/site/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data4.report !== undefined && func0.call(data4, "report")){
let data9 = data4.report;
if(typeof data9 === "string"){
if(func63(data9) > 300){
const err32 = {instancePath:instancePath+"/site/report",schemaPath:"#/properties/site/properties/report/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func63(data9) < 3){
const err33 = {instancePath:instancePath+"/site/report",schemaPath:"#/properties/site/properties/report/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/site/report",schemaPath:"#/properties/site/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.internal !== undefined && func0.call(data, "internal")){
let data10 = data.internal;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 of Object.keys(data10)){
if(!(((key2 === "url") || (key2 === "base")) || (key2 === "name"))){
const err36 = {instancePath:instancePath+"/internal",schemaPath:"#/properties/internal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.url !== undefined && func0.call(data10, "url")){
let data11 = data10.url;
if(typeof data11 === "string"){
if(func63(data11) > 300){
const err37 = {instancePath:instancePath+"/internal/url",schemaPath:"#/properties/internal/properties/url/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern9.test(data11)){
const err38 = {instancePath:instancePath+"/internal/url",schemaPath:"#/properties/internal/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^/?#\\s]+/?$"},message:"must match pattern \""+"^https?://[^/?#\\s]+/?$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/internal/url",schemaPath:"#/properties/internal/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data10.base !== undefined && func0.call(data10, "base")){
let data12 = data10.base;
if(typeof data12 === "string"){
if(func63(data12) > 200){
const err40 = {instancePath:instancePath+"/internal/base",schemaPath:"#/properties/internal/properties/base/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern10.test(data12)){
const err41 = {instancePath:instancePath+"/internal/base",schemaPath:"#/properties/internal/properties/base/pattern",keyword:"pattern",params:{pattern: "^/(?:[A-Za-z0-9_.-]{1,80}/){0,8}$"},message:"must match pattern \""+"^/(?:[A-Za-z0-9_.-]{1,80}/){0,8}$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/internal/base",schemaPath:"#/properties/internal/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data10.name !== undefined && func0.call(data10, "name")){
let data13 = data10.name;
if(typeof data13 === "string"){
if(func63(data13) > 80){
const err43 = {instancePath:instancePath+"/internal/name",schemaPath:"#/properties/internal/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func63(data13) < 1){
const err44 = {instancePath:instancePath+"/internal/name",schemaPath:"#/properties/internal/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/internal/name",schemaPath:"#/properties/internal/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/internal",schemaPath:"#/properties/internal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.editions !== undefined && func0.call(data, "editions")){
let data14 = data.editions;
if(Array.isArray(data14)){
if(data14.length > 2){
const err47 = {instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data14.length < 1){
const err48 = {instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(!((data15 === "public") || (data15 === "internal"))){
const err49 = {instancePath:instancePath+"/editions/" + i1,schemaPath:"#/properties/editions/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.editions.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data15 === "string"){
if(func63(data15) > 10){
const err50 = {instancePath:instancePath+"/editions/" + i1,schemaPath:"#/properties/editions/items/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/editions/" + i1,schemaPath:"#/properties/editions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
let i2 = data14.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data14[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err52 = {instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err53 = {instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
let data16 = data.repository;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.url === undefined) || (!(func0.call(data16, "url")))){
const err54 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repository/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key3 of Object.keys(data16)){
if(!(((((key3 === "url") || (key3 === "branch")) || (key3 === "folder")) || (key3 === "view")) || (key3 === "edit"))){
const err55 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data16.url !== undefined && func0.call(data16, "url")){
let data17 = data16.url;
if(typeof data17 === "string"){
if(func63(data17) > 300){
const err56 = {instancePath:instancePath+"/repository/url",schemaPath:"#/$defs/repository/properties/url/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!pattern4.test(data17)){
const err57 = {instancePath:instancePath+"/repository/url",schemaPath:"#/$defs/repository/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s?#{}]+$"},message:"must match pattern \""+"^https?://[^\\s?#{}]+$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/repository/url",schemaPath:"#/$defs/repository/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data16.branch !== undefined && func0.call(data16, "branch")){
let data18 = data16.branch;
if(typeof data18 === "string"){
if(func63(data18) > 100){
const err59 = {instancePath:instancePath+"/repository/branch",schemaPath:"#/$defs/repository/properties/branch/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern5.test(data18)){
const err60 = {instancePath:instancePath+"/repository/branch",schemaPath:"#/$defs/repository/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/repository/branch",schemaPath:"#/$defs/repository/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data16.folder !== undefined && func0.call(data16, "folder")){
let data19 = data16.folder;
if(typeof data19 === "string"){
if(func63(data19) > 300){
const err62 = {instancePath:instancePath+"/repository/folder",schemaPath:"#/$defs/repository/properties/folder/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern6.test(data19)){
const err63 = {instancePath:instancePath+"/repository/folder",schemaPath:"#/$defs/repository/properties/folder/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,80}(?:/[A-Za-z0-9_.-]{1,80}){0,8}$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]{1,80}(?:/[A-Za-z0-9_.-]{1,80}){0,8}$"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/repository/folder",schemaPath:"#/$defs/repository/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data16.view !== undefined && func0.call(data16, "view")){
let data20 = data16.view;
if(typeof data20 === "string"){
if(func63(data20) > 400){
const err65 = {instancePath:instancePath+"/repository/view",schemaPath:"#/$defs/repository/properties/view/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!pattern7.test(data20)){
const err66 = {instancePath:instancePath+"/repository/view",schemaPath:"#/$defs/repository/properties/view/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/repository/view",schemaPath:"#/$defs/repository/properties/view/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data16.edit !== undefined && func0.call(data16, "edit")){
let data21 = data16.edit;
if(typeof data21 === "string"){
if(func63(data21) > 400){
const err68 = {instancePath:instancePath+"/repository/edit",schemaPath:"#/$defs/repository/properties/edit/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!pattern7.test(data21)){
const err69 = {instancePath:instancePath+"/repository/edit",schemaPath:"#/$defs/repository/properties/edit/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/repository/edit",schemaPath:"#/$defs/repository/properties/edit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repository/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.history !== undefined && func0.call(data, "history")){
let data22 = data.history;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 of Object.keys(data22)){
if(!((key4 === "commits") || (key4 === "seconds"))){
const err72 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data22.commits !== undefined && func0.call(data22, "commits")){
let data23 = data22.commits;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err73 = {instancePath:instancePath+"/history/commits",schemaPath:"#/properties/history/properties/commits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 10000 || isNaN(data23)){
const err74 = {instancePath:instancePath+"/history/commits",schemaPath:"#/properties/history/properties/commits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err75 = {instancePath:instancePath+"/history/commits",schemaPath:"#/properties/history/properties/commits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data22.seconds !== undefined && func0.call(data22, "seconds")){
let data24 = data22.seconds;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err76 = {instancePath:instancePath+"/history/seconds",schemaPath:"#/properties/history/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 3600 || isNaN(data24)){
const err77 = {instancePath:instancePath+"/history/seconds",schemaPath:"#/properties/history/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err78 = {instancePath:instancePath+"/history/seconds",schemaPath:"#/properties/history/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

