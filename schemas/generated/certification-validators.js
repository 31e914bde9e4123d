/* Generated from schemas/ by `npm run generate`. Change the schemas instead. */
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import helper1 from 'ajv-formats/dist/formats.js';

export const certificate = validate20;
const schema31 = {"$id":"https://schemas.invalid/certification/certificate.schema.json","type":"object","additionalProperties":false,"required":["payloadType","payload","signatures"],"properties":{"payloadType":{"type":"string","const":"application/vnd.in-toto+json"},"payload":{"type":"string","minLength":4,"maxLength":200000,"pattern":"^[A-Za-z0-9+/]+={0,2}$"},"signatures":{"type":"array","maxItems":8,"items":{"type":"object","additionalProperties":false,"required":["keyid","sig"],"properties":{"keyid":{"type":"string","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"},"sig":{"type":"string","minLength":88,"maxLength":88,"pattern":"^[A-Za-z0-9+/]{86}==$"}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func65 = helper0.default;
const pattern4 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9+/]{86}==$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/certification/certificate.schema.json" */;
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
if((data.payloadType === undefined) || (!(func0.call(data, "payloadType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payloadType"},message:"must have required property '"+"payloadType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.payload === undefined) || (!(func0.call(data, "payload")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.signatures === undefined) || (!(func0.call(data, "signatures")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signatures"},message:"must have required property '"+"signatures"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "payloadType") || (key0 === "payload")) || (key0 === "signatures"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.payloadType !== undefined && func0.call(data, "payloadType")){
let data0 = data.payloadType;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/payloadType",schemaPath:"#/properties/payloadType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("application/vnd.in-toto+json" !== data0){
const err5 = {instancePath:instancePath+"/payloadType",schemaPath:"#/properties/payloadType/const",keyword:"const",params:{allowedValue: "application/vnd.in-toto+json"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.payload !== undefined && func0.call(data, "payload")){
let data1 = data.payload;
if(typeof data1 === "string"){
if(func65(data1) > 200000){
const err6 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 200000},message:"must NOT have more than 200000 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func65(data1) < 4){
const err7 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern4.test(data1)){
const err8 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]+={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]+={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.signatures !== undefined && func0.call(data, "signatures")){
let data2 = data.signatures;
if(Array.isArray(data2)){
if(data2.length > 8){
const err10 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.keyid === undefined) || (!(func0.call(data3, "keyid")))){
const err11 = {instancePath:instancePath+"/signatures/" + i0,schemaPath:"#/properties/signatures/items/required",keyword:"required",params:{missingProperty: "keyid"},message:"must have required property '"+"keyid"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data3.sig === undefined) || (!(func0.call(data3, "sig")))){
const err12 = {instancePath:instancePath+"/signatures/" + i0,schemaPath:"#/properties/signatures/items/required",keyword:"required",params:{missingProperty: "sig"},message:"must have required property '"+"sig"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((key1 === "keyid") || (key1 === "sig"))){
const err13 = {instancePath:instancePath+"/signatures/" + i0,schemaPath:"#/properties/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.keyid !== undefined && func0.call(data3, "keyid")){
let data4 = data3.keyid;
if(typeof data4 === "string"){
if(func65(data4) > 64){
const err14 = {instancePath:instancePath+"/signatures/" + i0+"/keyid",schemaPath:"#/properties/signatures/items/properties/keyid/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func65(data4) < 64){
const err15 = {instancePath:instancePath+"/signatures/" + i0+"/keyid",schemaPath:"#/properties/signatures/items/properties/keyid/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern5.test(data4)){
const err16 = {instancePath:instancePath+"/signatures/" + i0+"/keyid",schemaPath:"#/properties/signatures/items/properties/keyid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err17 = {instancePath:instancePath+"/signatures/" + i0+"/keyid",schemaPath:"#/properties/signatures/items/properties/keyid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.sig !== undefined && func0.call(data3, "sig")){
let data5 = data3.sig;
if(typeof data5 === "string"){
if(func65(data5) > 88){
const err18 = {instancePath:instancePath+"/signatures/" + i0+"/sig",schemaPath:"#/properties/signatures/items/properties/sig/maxLength",keyword:"maxLength",params:{limit: 88},message:"must NOT have more than 88 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func65(data5) < 88){
const err19 = {instancePath:instancePath+"/signatures/" + i0+"/sig",schemaPath:"#/properties/signatures/items/properties/sig/minLength",keyword:"minLength",params:{limit: 88},message:"must NOT have fewer than 88 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern6.test(data5)){
const err20 = {instancePath:instancePath+"/signatures/" + i0+"/sig",schemaPath:"#/properties/signatures/items/properties/sig/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{86}==$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{86}==$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/signatures/" + i0+"/sig",schemaPath:"#/properties/signatures/items/properties/sig/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/signatures/" + i0,schemaPath:"#/properties/signatures/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const key = validate21;
const schema32 = {"$id":"https://schemas.invalid/certification/key.schema.json","type":"object","additionalProperties":false,"required":["keyid","publicKey","owner","from","until"],"properties":{"keyid":{"type":"string","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"},"publicKey":{"type":"string","minLength":100,"maxLength":120,"pattern":"^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/]{59}=\\n-----END PUBLIC KEY-----\\n$"},"owner":{"type":"string","minLength":3,"maxLength":120},"from":{"type":"string","format":"date","minLength":10,"maxLength":10},"until":{"type":"string","format":"date","minLength":10,"maxLength":10},"revoked":{"type":"object","additionalProperties":false,"required":["day","reason"],"properties":{"day":{"type":"string","format":"date","minLength":10,"maxLength":10},"reason":{"type":"string","minLength":10,"maxLength":500}}},"sample":{"type":"boolean","const":true},"note":{"type":"string","minLength":1,"maxLength":1000}}};
const pattern8 = new RegExp("^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/]{59}=\\n-----END PUBLIC KEY-----\\n$", "u");
const formats0 = helper1.fullFormats.date;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/certification/key.schema.json" */;
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
if((data.keyid === undefined) || (!(func0.call(data, "keyid")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keyid"},message:"must have required property '"+"keyid"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.publicKey === undefined) || (!(func0.call(data, "publicKey")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publicKey"},message:"must have required property '"+"publicKey"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.owner === undefined) || (!(func0.call(data, "owner")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.from === undefined) || (!(func0.call(data, "from")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.until === undefined) || (!(func0.call(data, "until")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "keyid") || (key0 === "publicKey")) || (key0 === "owner")) || (key0 === "from")) || (key0 === "until")) || (key0 === "revoked")) || (key0 === "sample")) || (key0 === "note"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.keyid !== undefined && func0.call(data, "keyid")){
let data0 = data.keyid;
if(typeof data0 === "string"){
if(func65(data0) > 64){
const err6 = {instancePath:instancePath+"/keyid",schemaPath:"#/properties/keyid/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func65(data0) < 64){
const err7 = {instancePath:instancePath+"/keyid",schemaPath:"#/properties/keyid/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern5.test(data0)){
const err8 = {instancePath:instancePath+"/keyid",schemaPath:"#/properties/keyid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/keyid",schemaPath:"#/properties/keyid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.publicKey !== undefined && func0.call(data, "publicKey")){
let data1 = data.publicKey;
if(typeof data1 === "string"){
if(func65(data1) > 120){
const err10 = {instancePath:instancePath+"/publicKey",schemaPath:"#/properties/publicKey/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func65(data1) < 100){
const err11 = {instancePath:instancePath+"/publicKey",schemaPath:"#/properties/publicKey/minLength",keyword:"minLength",params:{limit: 100},message:"must NOT have fewer than 100 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern8.test(data1)){
const err12 = {instancePath:instancePath+"/publicKey",schemaPath:"#/properties/publicKey/pattern",keyword:"pattern",params:{pattern: "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/]{59}=\\n-----END PUBLIC KEY-----\\n$"},message:"must match pattern \""+"^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/]{59}=\\n-----END PUBLIC KEY-----\\n$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/publicKey",schemaPath:"#/properties/publicKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data2 = data.owner;
if(typeof data2 === "string"){
if(func65(data2) > 120){
const err14 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func65(data2) < 3){
const err15 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
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
const err16 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data3 = data.from;
if(typeof data3 === "string"){
if(func65(data3) > 10){
const err17 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data3) < 10){
const err18 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats0.validate(data3))){
const err19 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err20 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.until !== undefined && func0.call(data, "until")){
let data4 = data.until;
if(typeof data4 === "string"){
if(func65(data4) > 10){
const err21 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func65(data4) < 10){
const err22 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(formats0.validate(data4))){
const err23 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.revoked !== undefined && func0.call(data, "revoked")){
let data5 = data.revoked;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.day === undefined) || (!(func0.call(data5, "day")))){
const err25 = {instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/required",keyword:"required",params:{missingProperty: "day"},message:"must have required property '"+"day"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data5.reason === undefined) || (!(func0.call(data5, "reason")))){
const err26 = {instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 of Object.keys(data5)){
if(!((key1 === "day") || (key1 === "reason"))){
const err27 = {instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.day !== undefined && func0.call(data5, "day")){
let data6 = data5.day;
if(typeof data6 === "string"){
if(func65(data6) > 10){
const err28 = {instancePath:instancePath+"/revoked/day",schemaPath:"#/properties/revoked/properties/day/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func65(data6) < 10){
const err29 = {instancePath:instancePath+"/revoked/day",schemaPath:"#/properties/revoked/properties/day/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(formats0.validate(data6))){
const err30 = {instancePath:instancePath+"/revoked/day",schemaPath:"#/properties/revoked/properties/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err31 = {instancePath:instancePath+"/revoked/day",schemaPath:"#/properties/revoked/properties/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data5.reason !== undefined && func0.call(data5, "reason")){
let data7 = data5.reason;
if(typeof data7 === "string"){
if(func65(data7) > 500){
const err32 = {instancePath:instancePath+"/revoked/reason",schemaPath:"#/properties/revoked/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func65(data7) < 10){
const err33 = {instancePath:instancePath+"/revoked/reason",schemaPath:"#/properties/revoked/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
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
const err34 = {instancePath:instancePath+"/revoked/reason",schemaPath:"#/properties/revoked/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err35 = {instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.sample !== undefined && func0.call(data, "sample")){
let data8 = data.sample;
if(typeof data8 !== "boolean"){
const err36 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(true !== data8){
const err37 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data9 = data.note;
if(typeof data9 === "string"){
if(func65(data9) > 1000){
const err38 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func65(data9) < 1){
const err39 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const publicStatement = validate22;
const schema33 = {"$id":"https://schemas.invalid/certification/public-statement.schema.json","type":"object","additionalProperties":false,"required":["_type","subject","predicateType","predicate"],"properties":{"_type":{"type":"string","const":"https://in-toto.io/Statement/v1"},"subject":{"type":"array","minItems":1,"maxItems":1,"items":{"type":"object","additionalProperties":false,"required":["name","digest"],"properties":{"name":{"type":"string","minLength":3,"maxLength":161,"pattern":"^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$"},"digest":{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"type":"string","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"}}}}}},"predicateType":{"type":"string","minLength":10,"maxLength":300,"pattern":"^https?://\\S+/schemas/certification/v1/public-statement\\.schema\\.json$"},"predicate":{"type":"object","additionalProperties":false,"required":["name","partner","tier","certifiedOn","validity","program"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"partner":{"type":"string","minLength":1,"maxLength":200},"version":{"type":"string","minLength":1,"maxLength":80},"tier":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"certifiedOn":{"type":"string","format":"date","minLength":10,"maxLength":10},"validity":{"type":"object","additionalProperties":false,"required":["from","until"],"properties":{"from":{"type":"string","format":"date","minLength":10,"maxLength":10},"until":{"type":"string","format":"date","minLength":10,"maxLength":10}}},"program":{"type":"string","minLength":1,"maxLength":7}}}}};
const pattern9 = new RegExp("^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$", "u");
const pattern11 = new RegExp("^https?://\\S+/schemas/certification/v1/public-statement\\.schema\\.json$", "u");
const pattern12 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/certification/public-statement.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data._type === undefined) || (!(func0.call(data, "_type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "_type"},message:"must have required property '"+"_type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.subject === undefined) || (!(func0.call(data, "subject")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.predicateType === undefined) || (!(func0.call(data, "predicateType")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predicateType"},message:"must have required property '"+"predicateType"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.predicate === undefined) || (!(func0.call(data, "predicate")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predicate"},message:"must have required property '"+"predicate"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "_type") || (key0 === "subject")) || (key0 === "predicateType")) || (key0 === "predicate"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data._type !== undefined && func0.call(data, "_type")){
let data0 = data._type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/_type",schemaPath:"#/properties/_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("https://in-toto.io/Statement/v1" !== data0){
const err6 = {instancePath:instancePath+"/_type",schemaPath:"#/properties/_type/const",keyword:"const",params:{allowedValue: "https://in-toto.io/Statement/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.subject !== undefined && func0.call(data, "subject")){
let data1 = data.subject;
if(Array.isArray(data1)){
if(data1.length > 1){
const err7 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.name === undefined) || (!(func0.call(data2, "name")))){
const err9 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data2.digest === undefined) || (!(func0.call(data2, "digest")))){
const err10 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((key1 === "name") || (key1 === "digest"))){
const err11 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func65(data3) > 161){
const err12 = {instancePath:instancePath+"/subject/" + i0+"/name",schemaPath:"#/properties/subject/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 161},message:"must NOT have more than 161 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func65(data3) < 3){
const err13 = {instancePath:instancePath+"/subject/" + i0+"/name",schemaPath:"#/properties/subject/items/properties/name/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern9.test(data3)){
const err14 = {instancePath:instancePath+"/subject/" + i0+"/name",schemaPath:"#/properties/subject/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/subject/" + i0+"/name",schemaPath:"#/properties/subject/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.digest !== undefined && func0.call(data2, "digest")){
let data4 = data2.digest;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.sha256 === undefined) || (!(func0.call(data4, "sha256")))){
const err16 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/properties/subject/items/properties/digest/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!(key2 === "sha256")){
const err17 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/properties/subject/items/properties/digest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.sha256 !== undefined && func0.call(data4, "sha256")){
let data5 = data4.sha256;
if(typeof data5 === "string"){
if(func65(data5) > 64){
const err18 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",schemaPath:"#/properties/subject/items/properties/digest/properties/sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func65(data5) < 64){
const err19 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",schemaPath:"#/properties/subject/items/properties/digest/properties/sha256/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern5.test(data5)){
const err20 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",schemaPath:"#/properties/subject/items/properties/digest/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",schemaPath:"#/properties/subject/items/properties/digest/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/properties/subject/items/properties/digest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err24 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.predicateType !== undefined && func0.call(data, "predicateType")){
let data6 = data.predicateType;
if(typeof data6 === "string"){
if(func65(data6) > 300){
const err25 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func65(data6) < 10){
const err26 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern11.test(data6)){
const err27 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+/schemas/certification/v1/public-statement\\.schema\\.json$"},message:"must match pattern \""+"^https?://\\S+/schemas/certification/v1/public-statement\\.schema\\.json$"+"\""};
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
const err28 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.predicate !== undefined && func0.call(data, "predicate")){
let data7 = data.predicate;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.name === undefined) || (!(func0.call(data7, "name")))){
const err29 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data7.partner === undefined) || (!(func0.call(data7, "partner")))){
const err30 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "partner"},message:"must have required property '"+"partner"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data7.tier === undefined) || (!(func0.call(data7, "tier")))){
const err31 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data7.certifiedOn === undefined) || (!(func0.call(data7, "certifiedOn")))){
const err32 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "certifiedOn"},message:"must have required property '"+"certifiedOn"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data7.validity === undefined) || (!(func0.call(data7, "validity")))){
const err33 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "validity"},message:"must have required property '"+"validity"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data7.program === undefined) || (!(func0.call(data7, "program")))){
const err34 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "program"},message:"must have required property '"+"program"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key3 of Object.keys(data7)){
if(!(((((((key3 === "name") || (key3 === "partner")) || (key3 === "version")) || (key3 === "tier")) || (key3 === "certifiedOn")) || (key3 === "validity")) || (key3 === "program"))){
const err35 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data7.name !== undefined && func0.call(data7, "name")){
let data8 = data7.name;
if(typeof data8 === "string"){
if(func65(data8) > 200){
const err36 = {instancePath:instancePath+"/predicate/name",schemaPath:"#/properties/predicate/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func65(data8) < 1){
const err37 = {instancePath:instancePath+"/predicate/name",schemaPath:"#/properties/predicate/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/predicate/name",schemaPath:"#/properties/predicate/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data7.partner !== undefined && func0.call(data7, "partner")){
let data9 = data7.partner;
if(typeof data9 === "string"){
if(func65(data9) > 200){
const err39 = {instancePath:instancePath+"/predicate/partner",schemaPath:"#/properties/predicate/properties/partner/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func65(data9) < 1){
const err40 = {instancePath:instancePath+"/predicate/partner",schemaPath:"#/properties/predicate/properties/partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/predicate/partner",schemaPath:"#/properties/predicate/properties/partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data7.version !== undefined && func0.call(data7, "version")){
let data10 = data7.version;
if(typeof data10 === "string"){
if(func65(data10) > 80){
const err42 = {instancePath:instancePath+"/predicate/version",schemaPath:"#/properties/predicate/properties/version/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func65(data10) < 1){
const err43 = {instancePath:instancePath+"/predicate/version",schemaPath:"#/properties/predicate/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/predicate/version",schemaPath:"#/properties/predicate/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data7.tier !== undefined && func0.call(data7, "tier")){
let data11 = data7.tier;
if(typeof data11 === "string"){
if(func65(data11) > 40){
const err45 = {instancePath:instancePath+"/predicate/tier",schemaPath:"#/properties/predicate/properties/tier/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern12.test(data11)){
const err46 = {instancePath:instancePath+"/predicate/tier",schemaPath:"#/properties/predicate/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/predicate/tier",schemaPath:"#/properties/predicate/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data7.certifiedOn !== undefined && func0.call(data7, "certifiedOn")){
let data12 = data7.certifiedOn;
if(typeof data12 === "string"){
if(func65(data12) > 10){
const err48 = {instancePath:instancePath+"/predicate/certifiedOn",schemaPath:"#/properties/predicate/properties/certifiedOn/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func65(data12) < 10){
const err49 = {instancePath:instancePath+"/predicate/certifiedOn",schemaPath:"#/properties/predicate/properties/certifiedOn/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(formats0.validate(data12))){
const err50 = {instancePath:instancePath+"/predicate/certifiedOn",schemaPath:"#/properties/predicate/properties/certifiedOn/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err51 = {instancePath:instancePath+"/predicate/certifiedOn",schemaPath:"#/properties/predicate/properties/certifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data7.validity !== undefined && func0.call(data7, "validity")){
let data13 = data7.validity;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.from === undefined) || (!(func0.call(data13, "from")))){
const err52 = {instancePath:instancePath+"/predicate/validity",schemaPath:"#/properties/predicate/properties/validity/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((data13.until === undefined) || (!(func0.call(data13, "until")))){
const err53 = {instancePath:instancePath+"/predicate/validity",schemaPath:"#/properties/predicate/properties/validity/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key4 of Object.keys(data13)){
if(!((key4 === "from") || (key4 === "until"))){
const err54 = {instancePath:instancePath+"/predicate/validity",schemaPath:"#/properties/predicate/properties/validity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data13.from !== undefined && func0.call(data13, "from")){
let data14 = data13.from;
if(typeof data14 === "string"){
if(func65(data14) > 10){
const err55 = {instancePath:instancePath+"/predicate/validity/from",schemaPath:"#/properties/predicate/properties/validity/properties/from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func65(data14) < 10){
const err56 = {instancePath:instancePath+"/predicate/validity/from",schemaPath:"#/properties/predicate/properties/validity/properties/from/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(formats0.validate(data14))){
const err57 = {instancePath:instancePath+"/predicate/validity/from",schemaPath:"#/properties/predicate/properties/validity/properties/from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err58 = {instancePath:instancePath+"/predicate/validity/from",schemaPath:"#/properties/predicate/properties/validity/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data13.until !== undefined && func0.call(data13, "until")){
let data15 = data13.until;
if(typeof data15 === "string"){
if(func65(data15) > 10){
const err59 = {instancePath:instancePath+"/predicate/validity/until",schemaPath:"#/properties/predicate/properties/validity/properties/until/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func65(data15) < 10){
const err60 = {instancePath:instancePath+"/predicate/validity/until",schemaPath:"#/properties/predicate/properties/validity/properties/until/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(formats0.validate(data15))){
const err61 = {instancePath:instancePath+"/predicate/validity/until",schemaPath:"#/properties/predicate/properties/validity/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/predicate/validity/until",schemaPath:"#/properties/predicate/properties/validity/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/predicate/validity",schemaPath:"#/properties/predicate/properties/validity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data7.program !== undefined && func0.call(data7, "program")){
let data16 = data7.program;
if(typeof data16 === "string"){
if(func65(data16) > 7){
const err64 = {instancePath:instancePath+"/predicate/program",schemaPath:"#/properties/predicate/properties/program/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func65(data16) < 1){
const err65 = {instancePath:instancePath+"/predicate/program",schemaPath:"#/properties/predicate/properties/program/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/predicate/program",schemaPath:"#/properties/predicate/properties/program/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const record = validate23;
const schema34 = {"$id":"https://schemas.invalid/certification/record.schema.json","type":"object","additionalProperties":false,"required":["solution","name","partner","standing","asOf","page","badge"],"properties":{"solution":{"type":"string","minLength":3,"maxLength":161,"pattern":"^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$"},"name":{"type":"string","minLength":1,"maxLength":200},"partner":{"type":"string","minLength":1,"maxLength":200},"standing":{"type":"string","enum":["certified","unconfirmed","ended"]},"asOf":{"type":"string","format":"date","minLength":10,"maxLength":10},"page":{"type":"string","minLength":8,"maxLength":400,"format":"uri"},"badge":{"type":"string","minLength":8,"maxLength":400,"format":"uri"},"tier":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"title":{"type":"string","minLength":1,"maxLength":40}}},"version":{"type":"string","minLength":1,"maxLength":80},"certifiedOn":{"type":"string","format":"date","minLength":10,"maxLength":10},"from":{"type":"string","format":"date","minLength":10,"maxLength":10},"until":{"type":"string","format":"date","minLength":10,"maxLength":10},"program":{"type":"string","minLength":1,"maxLength":7},"digest":{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"type":"string","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"}}},"key":{"type":"object","additionalProperties":false,"required":["id","url"],"properties":{"id":{"type":"string","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"},"url":{"type":"string","minLength":8,"maxLength":400,"format":"uri"}}},"envelope":{"type":"object","additionalProperties":false,"required":["payloadType","payload","signatures"],"properties":{"payloadType":{"$ref":"certificate.schema.json#/properties/payloadType"},"payload":{"type":"string","minLength":4,"maxLength":8000,"pattern":"^[A-Za-z0-9+/]+={0,2}$"},"signatures":{"$ref":"certificate.schema.json#/properties/signatures"}}}}};
const schema35 = {"type":"string","const":"application/vnd.in-toto+json"};
const schema36 = {"type":"array","maxItems":8,"items":{"type":"object","additionalProperties":false,"required":["keyid","sig"],"properties":{"keyid":{"type":"string","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"},"sig":{"type":"string","minLength":88,"maxLength":88,"pattern":"^[A-Za-z0-9+/]{86}==$"}}}};
const formats14 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/certification/record.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.solution === undefined) || (!(func0.call(data, "solution")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "solution"},message:"must have required property '"+"solution"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.partner === undefined) || (!(func0.call(data, "partner")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partner"},message:"must have required property '"+"partner"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.standing === undefined) || (!(func0.call(data, "standing")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.asOf === undefined) || (!(func0.call(data, "asOf")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.page === undefined) || (!(func0.call(data, "page")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.badge === undefined) || (!(func0.call(data, "badge")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "badge"},message:"must have required property '"+"badge"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema34.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.solution !== undefined && func0.call(data, "solution")){
let data0 = data.solution;
if(typeof data0 === "string"){
if(func65(data0) > 161){
const err8 = {instancePath:instancePath+"/solution",schemaPath:"#/properties/solution/maxLength",keyword:"maxLength",params:{limit: 161},message:"must NOT have more than 161 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func65(data0) < 3){
const err9 = {instancePath:instancePath+"/solution",schemaPath:"#/properties/solution/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern9.test(data0)){
const err10 = {instancePath:instancePath+"/solution",schemaPath:"#/properties/solution/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$"+"\""};
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
const err11 = {instancePath:instancePath+"/solution",schemaPath:"#/properties/solution/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(func65(data1) > 200){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func65(data1) < 1){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.partner !== undefined && func0.call(data, "partner")){
let data2 = data.partner;
if(typeof data2 === "string"){
if(func65(data2) > 200){
const err15 = {instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func65(data2) < 1){
const err16 = {instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.standing !== undefined && func0.call(data, "standing")){
let data3 = data.standing;
if(typeof data3 !== "string"){
const err18 = {instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((data3 === "certified") || (data3 === "unconfirmed")) || (data3 === "ended"))){
const err19 = {instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/enum",keyword:"enum",params:{allowedValues: schema34.properties.standing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.asOf !== undefined && func0.call(data, "asOf")){
let data4 = data.asOf;
if(typeof data4 === "string"){
if(func65(data4) > 10){
const err20 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func65(data4) < 10){
const err21 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats0.validate(data4))){
const err22 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err23 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.page !== undefined && func0.call(data, "page")){
let data5 = data.page;
if(typeof data5 === "string"){
if(func65(data5) > 400){
const err24 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func65(data5) < 8){
const err25 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(formats14.test(data5))){
const err26 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.badge !== undefined && func0.call(data, "badge")){
let data6 = data.badge;
if(typeof data6 === "string"){
if(func65(data6) > 400){
const err28 = {instancePath:instancePath+"/badge",schemaPath:"#/properties/badge/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func65(data6) < 8){
const err29 = {instancePath:instancePath+"/badge",schemaPath:"#/properties/badge/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(formats14.test(data6))){
const err30 = {instancePath:instancePath+"/badge",schemaPath:"#/properties/badge/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
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
const err31 = {instancePath:instancePath+"/badge",schemaPath:"#/properties/badge/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
let data7 = data.tier;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.id === undefined) || (!(func0.call(data7, "id")))){
const err32 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data7.title === undefined) || (!(func0.call(data7, "title")))){
const err33 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key1 of Object.keys(data7)){
if(!((key1 === "id") || (key1 === "title"))){
const err34 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data7.id !== undefined && func0.call(data7, "id")){
let data8 = data7.id;
if(typeof data8 === "string"){
if(func65(data8) > 40){
const err35 = {instancePath:instancePath+"/tier/id",schemaPath:"#/properties/tier/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern12.test(data8)){
const err36 = {instancePath:instancePath+"/tier/id",schemaPath:"#/properties/tier/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/tier/id",schemaPath:"#/properties/tier/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data7.title !== undefined && func0.call(data7, "title")){
let data9 = data7.title;
if(typeof data9 === "string"){
if(func65(data9) > 40){
const err38 = {instancePath:instancePath+"/tier/title",schemaPath:"#/properties/tier/properties/title/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func65(data9) < 1){
const err39 = {instancePath:instancePath+"/tier/title",schemaPath:"#/properties/tier/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/tier/title",schemaPath:"#/properties/tier/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data10 = data.version;
if(typeof data10 === "string"){
if(func65(data10) > 80){
const err42 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func65(data10) < 1){
const err43 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.certifiedOn !== undefined && func0.call(data, "certifiedOn")){
let data11 = data.certifiedOn;
if(typeof data11 === "string"){
if(func65(data11) > 10){
const err45 = {instancePath:instancePath+"/certifiedOn",schemaPath:"#/properties/certifiedOn/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func65(data11) < 10){
const err46 = {instancePath:instancePath+"/certifiedOn",schemaPath:"#/properties/certifiedOn/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(formats0.validate(data11))){
const err47 = {instancePath:instancePath+"/certifiedOn",schemaPath:"#/properties/certifiedOn/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/certifiedOn",schemaPath:"#/properties/certifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data12 = data.from;
if(typeof data12 === "string"){
if(func65(data12) > 10){
const err49 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func65(data12) < 10){
const err50 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(formats0.validate(data12))){
const err51 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.until !== undefined && func0.call(data, "until")){
let data13 = data.until;
if(typeof data13 === "string"){
if(func65(data13) > 10){
const err53 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(func65(data13) < 10){
const err54 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(formats0.validate(data13))){
const err55 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.program !== undefined && func0.call(data, "program")){
let data14 = data.program;
if(typeof data14 === "string"){
if(func65(data14) > 7){
const err57 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func65(data14) < 1){
const err58 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.digest !== undefined && func0.call(data, "digest")){
let data15 = data.digest;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.sha256 === undefined) || (!(func0.call(data15, "sha256")))){
const err60 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key2 of Object.keys(data15)){
if(!(key2 === "sha256")){
const err61 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data15.sha256 !== undefined && func0.call(data15, "sha256")){
let data16 = data15.sha256;
if(typeof data16 === "string"){
if(func65(data16) > 64){
const err62 = {instancePath:instancePath+"/digest/sha256",schemaPath:"#/properties/digest/properties/sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func65(data16) < 64){
const err63 = {instancePath:instancePath+"/digest/sha256",schemaPath:"#/properties/digest/properties/sha256/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!pattern5.test(data16)){
const err64 = {instancePath:instancePath+"/digest/sha256",schemaPath:"#/properties/digest/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/digest/sha256",schemaPath:"#/properties/digest/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data17 = data.key;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.id === undefined) || (!(func0.call(data17, "id")))){
const err67 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((data17.url === undefined) || (!(func0.call(data17, "url")))){
const err68 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key3 of Object.keys(data17)){
if(!((key3 === "id") || (key3 === "url"))){
const err69 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data17.id !== undefined && func0.call(data17, "id")){
let data18 = data17.id;
if(typeof data18 === "string"){
if(func65(data18) > 64){
const err70 = {instancePath:instancePath+"/key/id",schemaPath:"#/properties/key/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func65(data18) < 64){
const err71 = {instancePath:instancePath+"/key/id",schemaPath:"#/properties/key/properties/id/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!pattern5.test(data18)){
const err72 = {instancePath:instancePath+"/key/id",schemaPath:"#/properties/key/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/key/id",schemaPath:"#/properties/key/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data17.url !== undefined && func0.call(data17, "url")){
let data19 = data17.url;
if(typeof data19 === "string"){
if(func65(data19) > 400){
const err74 = {instancePath:instancePath+"/key/url",schemaPath:"#/properties/key/properties/url/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func65(data19) < 8){
const err75 = {instancePath:instancePath+"/key/url",schemaPath:"#/properties/key/properties/url/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!(formats14.test(data19))){
const err76 = {instancePath:instancePath+"/key/url",schemaPath:"#/properties/key/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/key/url",schemaPath:"#/properties/key/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.envelope !== undefined && func0.call(data, "envelope")){
let data20 = data.envelope;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.payloadType === undefined) || (!(func0.call(data20, "payloadType")))){
const err79 = {instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: "payloadType"},message:"must have required property '"+"payloadType"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((data20.payload === undefined) || (!(func0.call(data20, "payload")))){
const err80 = {instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((data20.signatures === undefined) || (!(func0.call(data20, "signatures")))){
const err81 = {instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: "signatures"},message:"must have required property '"+"signatures"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key4 of Object.keys(data20)){
if(!(((key4 === "payloadType") || (key4 === "payload")) || (key4 === "signatures"))){
const err82 = {instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data20.payloadType !== undefined && func0.call(data20, "payloadType")){
let data21 = data20.payloadType;
if(typeof data21 !== "string"){
const err83 = {instancePath:instancePath+"/envelope/payloadType",schemaPath:"certificate.schema.json#/properties/payloadType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if("application/vnd.in-toto+json" !== data21){
const err84 = {instancePath:instancePath+"/envelope/payloadType",schemaPath:"certificate.schema.json#/properties/payloadType/const",keyword:"const",params:{allowedValue: "application/vnd.in-toto+json"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data20.payload !== undefined && func0.call(data20, "payload")){
let data22 = data20.payload;
if(typeof data22 === "string"){
if(func65(data22) > 8000){
const err85 = {instancePath:instancePath+"/envelope/payload",schemaPath:"#/properties/envelope/properties/payload/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(func65(data22) < 4){
const err86 = {instancePath:instancePath+"/envelope/payload",schemaPath:"#/properties/envelope/properties/payload/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!pattern4.test(data22)){
const err87 = {instancePath:instancePath+"/envelope/payload",schemaPath:"#/properties/envelope/properties/payload/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]+={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]+={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/envelope/payload",schemaPath:"#/properties/envelope/properties/payload/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data20.signatures !== undefined && func0.call(data20, "signatures")){
let data23 = data20.signatures;
if(Array.isArray(data23)){
if(data23.length > 8){
const err89 = {instancePath:instancePath+"/envelope/signatures",schemaPath:"certificate.schema.json#/properties/signatures/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if((data24.keyid === undefined) || (!(func0.call(data24, "keyid")))){
const err90 = {instancePath:instancePath+"/envelope/signatures/" + i0,schemaPath:"certificate.schema.json#/properties/signatures/items/required",keyword:"required",params:{missingProperty: "keyid"},message:"must have required property '"+"keyid"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((data24.sig === undefined) || (!(func0.call(data24, "sig")))){
const err91 = {instancePath:instancePath+"/envelope/signatures/" + i0,schemaPath:"certificate.schema.json#/properties/signatures/items/required",keyword:"required",params:{missingProperty: "sig"},message:"must have required property '"+"sig"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key5 of Object.keys(data24)){
if(!((key5 === "keyid") || (key5 === "sig"))){
const err92 = {instancePath:instancePath+"/envelope/signatures/" + i0,schemaPath:"certificate.schema.json#/properties/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data24.keyid !== undefined && func0.call(data24, "keyid")){
let data25 = data24.keyid;
if(typeof data25 === "string"){
if(func65(data25) > 64){
const err93 = {instancePath:instancePath+"/envelope/signatures/" + i0+"/keyid",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/keyid/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func65(data25) < 64){
const err94 = {instancePath:instancePath+"/envelope/signatures/" + i0+"/keyid",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/keyid/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!pattern5.test(data25)){
const err95 = {instancePath:instancePath+"/envelope/signatures/" + i0+"/keyid",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/keyid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/envelope/signatures/" + i0+"/keyid",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/keyid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data24.sig !== undefined && func0.call(data24, "sig")){
let data26 = data24.sig;
if(typeof data26 === "string"){
if(func65(data26) > 88){
const err97 = {instancePath:instancePath+"/envelope/signatures/" + i0+"/sig",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/sig/maxLength",keyword:"maxLength",params:{limit: 88},message:"must NOT have more than 88 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(func65(data26) < 88){
const err98 = {instancePath:instancePath+"/envelope/signatures/" + i0+"/sig",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/sig/minLength",keyword:"minLength",params:{limit: 88},message:"must NOT have fewer than 88 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!pattern6.test(data26)){
const err99 = {instancePath:instancePath+"/envelope/signatures/" + i0+"/sig",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/sig/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{86}==$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{86}==$"+"\""};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/envelope/signatures/" + i0+"/sig",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/sig/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/envelope/signatures/" + i0,schemaPath:"certificate.schema.json#/properties/signatures/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/envelope/signatures",schemaPath:"certificate.schema.json#/properties/signatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const statement = validate24;
const schema37 = {"$id":"https://schemas.invalid/certification/statement.schema.json","type":"object","additionalProperties":false,"required":["_type","subject","predicateType","predicate"],"properties":{"_type":{"type":"string","const":"https://in-toto.io/Statement/v1"},"subject":{"type":"array","minItems":1,"maxItems":2000,"items":{"type":"object","additionalProperties":false,"required":["name","digest"],"properties":{"name":{"type":"string","minLength":1,"maxLength":400},"digest":{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"type":"string","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"}}}}}},"predicateType":{"type":"string","minLength":10,"maxLength":300,"pattern":"^https?://\\S+/schemas/certification/v1/statement\\.schema\\.json$"},"predicate":{"type":"object","additionalProperties":false,"required":["solution","judgedFor","status","validity","program","rules","tool","requirements"],"properties":{"solution":{"type":"string","minLength":3,"maxLength":161,"pattern":"^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$"},"judgedFor":{"type":"string","enum":["membership","certification"]},"status":{"type":"string","enum":["candidate","member"]},"tier":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"certifiedOn":{"type":"string","format":"date","minLength":10,"maxLength":10},"validity":{"type":"object","additionalProperties":false,"required":["from","until"],"properties":{"from":{"type":"string","format":"date","minLength":10,"maxLength":10},"until":{"type":"string","format":"date","minLength":10,"maxLength":10}}},"program":{"type":"object","additionalProperties":false,"required":["version","digest"],"properties":{"version":{"type":"string","minLength":1,"maxLength":7},"digest":{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"type":"string","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"}}}}},"rules":{"type":"object","additionalProperties":false,"required":["digest"],"properties":{"digest":{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"type":"string","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"}}}}},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"maxLength":40},"version":{"type":"string","minLength":1,"maxLength":40}}},"requirements":{"type":"array","minItems":1,"maxItems":500,"items":{"type":"object","additionalProperties":false,"required":["id","verdict"],"properties":{"id":{"type":"string","minLength":1,"maxLength":20},"verdict":{"type":"string","enum":["pass","fail","waived","not-applicable","pending","not-run","not-yet-defined"]}}}},"public":{"type":"object","additionalProperties":false,"required":["payloadType","payload","signatures"],"properties":{"payloadType":{"$ref":"certificate.schema.json#/properties/payloadType"},"payload":{"type":"string","minLength":4,"maxLength":8000,"pattern":"^[A-Za-z0-9+/]+={0,2}$"},"signatures":{"$ref":"certificate.schema.json#/properties/signatures"}}}}}}};
const pattern21 = new RegExp("^https?://\\S+/schemas/certification/v1/statement\\.schema\\.json$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/certification/statement.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data._type === undefined) || (!(func0.call(data, "_type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "_type"},message:"must have required property '"+"_type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.subject === undefined) || (!(func0.call(data, "subject")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.predicateType === undefined) || (!(func0.call(data, "predicateType")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predicateType"},message:"must have required property '"+"predicateType"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.predicate === undefined) || (!(func0.call(data, "predicate")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predicate"},message:"must have required property '"+"predicate"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "_type") || (key0 === "subject")) || (key0 === "predicateType")) || (key0 === "predicate"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data._type !== undefined && func0.call(data, "_type")){
let data0 = data._type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/_type",schemaPath:"#/properties/_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("https://in-toto.io/Statement/v1" !== data0){
const err6 = {instancePath:instancePath+"/_type",schemaPath:"#/properties/_type/const",keyword:"const",params:{allowedValue: "https://in-toto.io/Statement/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.subject !== undefined && func0.call(data, "subject")){
let data1 = data.subject;
if(Array.isArray(data1)){
if(data1.length > 2000){
const err7 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.name === undefined) || (!(func0.call(data2, "name")))){
const err9 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data2.digest === undefined) || (!(func0.call(data2, "digest")))){
const err10 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((key1 === "name") || (key1 === "digest"))){
const err11 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func65(data3) > 400){
const err12 = {instancePath:instancePath+"/subject/" + i0+"/name",schemaPath:"#/properties/subject/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func65(data3) < 1){
const err13 = {instancePath:instancePath+"/subject/" + i0+"/name",schemaPath:"#/properties/subject/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err14 = {instancePath:instancePath+"/subject/" + i0+"/name",schemaPath:"#/properties/subject/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.digest !== undefined && func0.call(data2, "digest")){
let data4 = data2.digest;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.sha256 === undefined) || (!(func0.call(data4, "sha256")))){
const err15 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/properties/subject/items/properties/digest/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!(key2 === "sha256")){
const err16 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/properties/subject/items/properties/digest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.sha256 !== undefined && func0.call(data4, "sha256")){
let data5 = data4.sha256;
if(typeof data5 === "string"){
if(func65(data5) > 64){
const err17 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",schemaPath:"#/properties/subject/items/properties/digest/properties/sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func65(data5) < 64){
const err18 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",schemaPath:"#/properties/subject/items/properties/digest/properties/sha256/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern5.test(data5)){
const err19 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",schemaPath:"#/properties/subject/items/properties/digest/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err20 = {instancePath:instancePath+"/subject/" + i0+"/digest/sha256",schemaPath:"#/properties/subject/items/properties/digest/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/subject/" + i0+"/digest",schemaPath:"#/properties/subject/items/properties/digest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/subject/" + i0,schemaPath:"#/properties/subject/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.predicateType !== undefined && func0.call(data, "predicateType")){
let data6 = data.predicateType;
if(typeof data6 === "string"){
if(func65(data6) > 300){
const err24 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func65(data6) < 10){
const err25 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern21.test(data6)){
const err26 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+/schemas/certification/v1/statement\\.schema\\.json$"},message:"must match pattern \""+"^https?://\\S+/schemas/certification/v1/statement\\.schema\\.json$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.predicate !== undefined && func0.call(data, "predicate")){
let data7 = data.predicate;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.solution === undefined) || (!(func0.call(data7, "solution")))){
const err28 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "solution"},message:"must have required property '"+"solution"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data7.judgedFor === undefined) || (!(func0.call(data7, "judgedFor")))){
const err29 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "judgedFor"},message:"must have required property '"+"judgedFor"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data7.status === undefined) || (!(func0.call(data7, "status")))){
const err30 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data7.validity === undefined) || (!(func0.call(data7, "validity")))){
const err31 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "validity"},message:"must have required property '"+"validity"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data7.program === undefined) || (!(func0.call(data7, "program")))){
const err32 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "program"},message:"must have required property '"+"program"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data7.rules === undefined) || (!(func0.call(data7, "rules")))){
const err33 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data7.tool === undefined) || (!(func0.call(data7, "tool")))){
const err34 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data7.requirements === undefined) || (!(func0.call(data7, "requirements")))){
const err35 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 of Object.keys(data7)){
if(!(func0.call(schema37.properties.predicate.properties, key3))){
const err36 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data7.solution !== undefined && func0.call(data7, "solution")){
let data8 = data7.solution;
if(typeof data8 === "string"){
if(func65(data8) > 161){
const err37 = {instancePath:instancePath+"/predicate/solution",schemaPath:"#/properties/predicate/properties/solution/maxLength",keyword:"maxLength",params:{limit: 161},message:"must NOT have more than 161 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func65(data8) < 3){
const err38 = {instancePath:instancePath+"/predicate/solution",schemaPath:"#/properties/predicate/properties/solution/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern9.test(data8)){
const err39 = {instancePath:instancePath+"/predicate/solution",schemaPath:"#/properties/predicate/properties/solution/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/predicate/solution",schemaPath:"#/properties/predicate/properties/solution/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data7.judgedFor !== undefined && func0.call(data7, "judgedFor")){
let data9 = data7.judgedFor;
if(typeof data9 !== "string"){
const err41 = {instancePath:instancePath+"/predicate/judgedFor",schemaPath:"#/properties/predicate/properties/judgedFor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((data9 === "membership") || (data9 === "certification"))){
const err42 = {instancePath:instancePath+"/predicate/judgedFor",schemaPath:"#/properties/predicate/properties/judgedFor/enum",keyword:"enum",params:{allowedValues: schema37.properties.predicate.properties.judgedFor.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data7.status !== undefined && func0.call(data7, "status")){
let data10 = data7.status;
if(typeof data10 !== "string"){
const err43 = {instancePath:instancePath+"/predicate/status",schemaPath:"#/properties/predicate/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((data10 === "candidate") || (data10 === "member"))){
const err44 = {instancePath:instancePath+"/predicate/status",schemaPath:"#/properties/predicate/properties/status/enum",keyword:"enum",params:{allowedValues: schema37.properties.predicate.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data7.tier !== undefined && func0.call(data7, "tier")){
let data11 = data7.tier;
if(typeof data11 === "string"){
if(func65(data11) > 40){
const err45 = {instancePath:instancePath+"/predicate/tier",schemaPath:"#/properties/predicate/properties/tier/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern12.test(data11)){
const err46 = {instancePath:instancePath+"/predicate/tier",schemaPath:"#/properties/predicate/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/predicate/tier",schemaPath:"#/properties/predicate/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data7.certifiedOn !== undefined && func0.call(data7, "certifiedOn")){
let data12 = data7.certifiedOn;
if(typeof data12 === "string"){
if(func65(data12) > 10){
const err48 = {instancePath:instancePath+"/predicate/certifiedOn",schemaPath:"#/properties/predicate/properties/certifiedOn/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func65(data12) < 10){
const err49 = {instancePath:instancePath+"/predicate/certifiedOn",schemaPath:"#/properties/predicate/properties/certifiedOn/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(formats0.validate(data12))){
const err50 = {instancePath:instancePath+"/predicate/certifiedOn",schemaPath:"#/properties/predicate/properties/certifiedOn/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err51 = {instancePath:instancePath+"/predicate/certifiedOn",schemaPath:"#/properties/predicate/properties/certifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data7.validity !== undefined && func0.call(data7, "validity")){
let data13 = data7.validity;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.from === undefined) || (!(func0.call(data13, "from")))){
const err52 = {instancePath:instancePath+"/predicate/validity",schemaPath:"#/properties/predicate/properties/validity/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((data13.until === undefined) || (!(func0.call(data13, "until")))){
const err53 = {instancePath:instancePath+"/predicate/validity",schemaPath:"#/properties/predicate/properties/validity/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key4 of Object.keys(data13)){
if(!((key4 === "from") || (key4 === "until"))){
const err54 = {instancePath:instancePath+"/predicate/validity",schemaPath:"#/properties/predicate/properties/validity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data13.from !== undefined && func0.call(data13, "from")){
let data14 = data13.from;
if(typeof data14 === "string"){
if(func65(data14) > 10){
const err55 = {instancePath:instancePath+"/predicate/validity/from",schemaPath:"#/properties/predicate/properties/validity/properties/from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func65(data14) < 10){
const err56 = {instancePath:instancePath+"/predicate/validity/from",schemaPath:"#/properties/predicate/properties/validity/properties/from/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(formats0.validate(data14))){
const err57 = {instancePath:instancePath+"/predicate/validity/from",schemaPath:"#/properties/predicate/properties/validity/properties/from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err58 = {instancePath:instancePath+"/predicate/validity/from",schemaPath:"#/properties/predicate/properties/validity/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data13.until !== undefined && func0.call(data13, "until")){
let data15 = data13.until;
if(typeof data15 === "string"){
if(func65(data15) > 10){
const err59 = {instancePath:instancePath+"/predicate/validity/until",schemaPath:"#/properties/predicate/properties/validity/properties/until/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func65(data15) < 10){
const err60 = {instancePath:instancePath+"/predicate/validity/until",schemaPath:"#/properties/predicate/properties/validity/properties/until/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(formats0.validate(data15))){
const err61 = {instancePath:instancePath+"/predicate/validity/until",schemaPath:"#/properties/predicate/properties/validity/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/predicate/validity/until",schemaPath:"#/properties/predicate/properties/validity/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/predicate/validity",schemaPath:"#/properties/predicate/properties/validity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data7.program !== undefined && func0.call(data7, "program")){
let data16 = data7.program;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.version === undefined) || (!(func0.call(data16, "version")))){
const err64 = {instancePath:instancePath+"/predicate/program",schemaPath:"#/properties/predicate/properties/program/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((data16.digest === undefined) || (!(func0.call(data16, "digest")))){
const err65 = {instancePath:instancePath+"/predicate/program",schemaPath:"#/properties/predicate/properties/program/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key5 of Object.keys(data16)){
if(!((key5 === "version") || (key5 === "digest"))){
const err66 = {instancePath:instancePath+"/predicate/program",schemaPath:"#/properties/predicate/properties/program/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data16.version !== undefined && func0.call(data16, "version")){
let data17 = data16.version;
if(typeof data17 === "string"){
if(func65(data17) > 7){
const err67 = {instancePath:instancePath+"/predicate/program/version",schemaPath:"#/properties/predicate/properties/program/properties/version/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func65(data17) < 1){
const err68 = {instancePath:instancePath+"/predicate/program/version",schemaPath:"#/properties/predicate/properties/program/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/predicate/program/version",schemaPath:"#/properties/predicate/properties/program/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data16.digest !== undefined && func0.call(data16, "digest")){
let data18 = data16.digest;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.sha256 === undefined) || (!(func0.call(data18, "sha256")))){
const err70 = {instancePath:instancePath+"/predicate/program/digest",schemaPath:"#/properties/predicate/properties/program/properties/digest/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key6 of Object.keys(data18)){
if(!(key6 === "sha256")){
const err71 = {instancePath:instancePath+"/predicate/program/digest",schemaPath:"#/properties/predicate/properties/program/properties/digest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data18.sha256 !== undefined && func0.call(data18, "sha256")){
let data19 = data18.sha256;
if(typeof data19 === "string"){
if(func65(data19) > 64){
const err72 = {instancePath:instancePath+"/predicate/program/digest/sha256",schemaPath:"#/properties/predicate/properties/program/properties/digest/properties/sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func65(data19) < 64){
const err73 = {instancePath:instancePath+"/predicate/program/digest/sha256",schemaPath:"#/properties/predicate/properties/program/properties/digest/properties/sha256/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!pattern5.test(data19)){
const err74 = {instancePath:instancePath+"/predicate/program/digest/sha256",schemaPath:"#/properties/predicate/properties/program/properties/digest/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/predicate/program/digest/sha256",schemaPath:"#/properties/predicate/properties/program/properties/digest/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err76 = {instancePath:instancePath+"/predicate/program/digest",schemaPath:"#/properties/predicate/properties/program/properties/digest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/predicate/program",schemaPath:"#/properties/predicate/properties/program/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data7.rules !== undefined && func0.call(data7, "rules")){
let data20 = data7.rules;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.digest === undefined) || (!(func0.call(data20, "digest")))){
const err78 = {instancePath:instancePath+"/predicate/rules",schemaPath:"#/properties/predicate/properties/rules/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key7 of Object.keys(data20)){
if(!(key7 === "digest")){
const err79 = {instancePath:instancePath+"/predicate/rules",schemaPath:"#/properties/predicate/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data20.digest !== undefined && func0.call(data20, "digest")){
let data21 = data20.digest;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.sha256 === undefined) || (!(func0.call(data21, "sha256")))){
const err80 = {instancePath:instancePath+"/predicate/rules/digest",schemaPath:"#/properties/predicate/properties/rules/properties/digest/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key8 of Object.keys(data21)){
if(!(key8 === "sha256")){
const err81 = {instancePath:instancePath+"/predicate/rules/digest",schemaPath:"#/properties/predicate/properties/rules/properties/digest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data21.sha256 !== undefined && func0.call(data21, "sha256")){
let data22 = data21.sha256;
if(typeof data22 === "string"){
if(func65(data22) > 64){
const err82 = {instancePath:instancePath+"/predicate/rules/digest/sha256",schemaPath:"#/properties/predicate/properties/rules/properties/digest/properties/sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(func65(data22) < 64){
const err83 = {instancePath:instancePath+"/predicate/rules/digest/sha256",schemaPath:"#/properties/predicate/properties/rules/properties/digest/properties/sha256/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!pattern5.test(data22)){
const err84 = {instancePath:instancePath+"/predicate/rules/digest/sha256",schemaPath:"#/properties/predicate/properties/rules/properties/digest/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/predicate/rules/digest/sha256",schemaPath:"#/properties/predicate/properties/rules/properties/digest/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/predicate/rules/digest",schemaPath:"#/properties/predicate/properties/rules/properties/digest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/predicate/rules",schemaPath:"#/properties/predicate/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data7.tool !== undefined && func0.call(data7, "tool")){
let data23 = data7.tool;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.name === undefined) || (!(func0.call(data23, "name")))){
const err88 = {instancePath:instancePath+"/predicate/tool",schemaPath:"#/properties/predicate/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((data23.version === undefined) || (!(func0.call(data23, "version")))){
const err89 = {instancePath:instancePath+"/predicate/tool",schemaPath:"#/properties/predicate/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key9 of Object.keys(data23)){
if(!((key9 === "name") || (key9 === "version"))){
const err90 = {instancePath:instancePath+"/predicate/tool",schemaPath:"#/properties/predicate/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data23.name !== undefined && func0.call(data23, "name")){
let data24 = data23.name;
if(typeof data24 === "string"){
if(func65(data24) > 40){
const err91 = {instancePath:instancePath+"/predicate/tool/name",schemaPath:"#/properties/predicate/properties/tool/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func65(data24) < 1){
const err92 = {instancePath:instancePath+"/predicate/tool/name",schemaPath:"#/properties/predicate/properties/tool/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/predicate/tool/name",schemaPath:"#/properties/predicate/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data23.version !== undefined && func0.call(data23, "version")){
let data25 = data23.version;
if(typeof data25 === "string"){
if(func65(data25) > 40){
const err94 = {instancePath:instancePath+"/predicate/tool/version",schemaPath:"#/properties/predicate/properties/tool/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func65(data25) < 1){
const err95 = {instancePath:instancePath+"/predicate/tool/version",schemaPath:"#/properties/predicate/properties/tool/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/predicate/tool/version",schemaPath:"#/properties/predicate/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/predicate/tool",schemaPath:"#/properties/predicate/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data7.requirements !== undefined && func0.call(data7, "requirements")){
let data26 = data7.requirements;
if(Array.isArray(data26)){
if(data26.length > 500){
const err98 = {instancePath:instancePath+"/predicate/requirements",schemaPath:"#/properties/predicate/properties/requirements/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data26.length < 1){
const err99 = {instancePath:instancePath+"/predicate/requirements",schemaPath:"#/properties/predicate/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.id === undefined) || (!(func0.call(data27, "id")))){
const err100 = {instancePath:instancePath+"/predicate/requirements/" + i1,schemaPath:"#/properties/predicate/properties/requirements/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((data27.verdict === undefined) || (!(func0.call(data27, "verdict")))){
const err101 = {instancePath:instancePath+"/predicate/requirements/" + i1,schemaPath:"#/properties/predicate/properties/requirements/items/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key10 of Object.keys(data27)){
if(!((key10 === "id") || (key10 === "verdict"))){
const err102 = {instancePath:instancePath+"/predicate/requirements/" + i1,schemaPath:"#/properties/predicate/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data27.id !== undefined && func0.call(data27, "id")){
let data28 = data27.id;
if(typeof data28 === "string"){
if(func65(data28) > 20){
const err103 = {instancePath:instancePath+"/predicate/requirements/" + i1+"/id",schemaPath:"#/properties/predicate/properties/requirements/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func65(data28) < 1){
const err104 = {instancePath:instancePath+"/predicate/requirements/" + i1+"/id",schemaPath:"#/properties/predicate/properties/requirements/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/predicate/requirements/" + i1+"/id",schemaPath:"#/properties/predicate/properties/requirements/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data27.verdict !== undefined && func0.call(data27, "verdict")){
let data29 = data27.verdict;
if(typeof data29 !== "string"){
const err106 = {instancePath:instancePath+"/predicate/requirements/" + i1+"/verdict",schemaPath:"#/properties/predicate/properties/requirements/items/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!(((((((data29 === "pass") || (data29 === "fail")) || (data29 === "waived")) || (data29 === "not-applicable")) || (data29 === "pending")) || (data29 === "not-run")) || (data29 === "not-yet-defined"))){
const err107 = {instancePath:instancePath+"/predicate/requirements/" + i1+"/verdict",schemaPath:"#/properties/predicate/properties/requirements/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema37.properties.predicate.properties.requirements.items.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/predicate/requirements/" + i1,schemaPath:"#/properties/predicate/properties/requirements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/predicate/requirements",schemaPath:"#/properties/predicate/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data7.public !== undefined && func0.call(data7, "public")){
let data30 = data7.public;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.payloadType === undefined) || (!(func0.call(data30, "payloadType")))){
const err110 = {instancePath:instancePath+"/predicate/public",schemaPath:"#/properties/predicate/properties/public/required",keyword:"required",params:{missingProperty: "payloadType"},message:"must have required property '"+"payloadType"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if((data30.payload === undefined) || (!(func0.call(data30, "payload")))){
const err111 = {instancePath:instancePath+"/predicate/public",schemaPath:"#/properties/predicate/properties/public/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((data30.signatures === undefined) || (!(func0.call(data30, "signatures")))){
const err112 = {instancePath:instancePath+"/predicate/public",schemaPath:"#/properties/predicate/properties/public/required",keyword:"required",params:{missingProperty: "signatures"},message:"must have required property '"+"signatures"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key11 of Object.keys(data30)){
if(!(((key11 === "payloadType") || (key11 === "payload")) || (key11 === "signatures"))){
const err113 = {instancePath:instancePath+"/predicate/public",schemaPath:"#/properties/predicate/properties/public/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data30.payloadType !== undefined && func0.call(data30, "payloadType")){
let data31 = data30.payloadType;
if(typeof data31 !== "string"){
const err114 = {instancePath:instancePath+"/predicate/public/payloadType",schemaPath:"certificate.schema.json#/properties/payloadType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if("application/vnd.in-toto+json" !== data31){
const err115 = {instancePath:instancePath+"/predicate/public/payloadType",schemaPath:"certificate.schema.json#/properties/payloadType/const",keyword:"const",params:{allowedValue: "application/vnd.in-toto+json"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data30.payload !== undefined && func0.call(data30, "payload")){
let data32 = data30.payload;
if(typeof data32 === "string"){
if(func65(data32) > 8000){
const err116 = {instancePath:instancePath+"/predicate/public/payload",schemaPath:"#/properties/predicate/properties/public/properties/payload/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(func65(data32) < 4){
const err117 = {instancePath:instancePath+"/predicate/public/payload",schemaPath:"#/properties/predicate/properties/public/properties/payload/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!pattern4.test(data32)){
const err118 = {instancePath:instancePath+"/predicate/public/payload",schemaPath:"#/properties/predicate/properties/public/properties/payload/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]+={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]+={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/predicate/public/payload",schemaPath:"#/properties/predicate/properties/public/properties/payload/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data30.signatures !== undefined && func0.call(data30, "signatures")){
let data33 = data30.signatures;
if(Array.isArray(data33)){
if(data33.length > 8){
const err120 = {instancePath:instancePath+"/predicate/public/signatures",schemaPath:"certificate.schema.json#/properties/signatures/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
let data34 = data33[i2];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.keyid === undefined) || (!(func0.call(data34, "keyid")))){
const err121 = {instancePath:instancePath+"/predicate/public/signatures/" + i2,schemaPath:"certificate.schema.json#/properties/signatures/items/required",keyword:"required",params:{missingProperty: "keyid"},message:"must have required property '"+"keyid"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if((data34.sig === undefined) || (!(func0.call(data34, "sig")))){
const err122 = {instancePath:instancePath+"/predicate/public/signatures/" + i2,schemaPath:"certificate.schema.json#/properties/signatures/items/required",keyword:"required",params:{missingProperty: "sig"},message:"must have required property '"+"sig"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key12 of Object.keys(data34)){
if(!((key12 === "keyid") || (key12 === "sig"))){
const err123 = {instancePath:instancePath+"/predicate/public/signatures/" + i2,schemaPath:"certificate.schema.json#/properties/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data34.keyid !== undefined && func0.call(data34, "keyid")){
let data35 = data34.keyid;
if(typeof data35 === "string"){
if(func65(data35) > 64){
const err124 = {instancePath:instancePath+"/predicate/public/signatures/" + i2+"/keyid",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/keyid/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(func65(data35) < 64){
const err125 = {instancePath:instancePath+"/predicate/public/signatures/" + i2+"/keyid",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/keyid/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(!pattern5.test(data35)){
const err126 = {instancePath:instancePath+"/predicate/public/signatures/" + i2+"/keyid",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/keyid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/predicate/public/signatures/" + i2+"/keyid",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/keyid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data34.sig !== undefined && func0.call(data34, "sig")){
let data36 = data34.sig;
if(typeof data36 === "string"){
if(func65(data36) > 88){
const err128 = {instancePath:instancePath+"/predicate/public/signatures/" + i2+"/sig",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/sig/maxLength",keyword:"maxLength",params:{limit: 88},message:"must NOT have more than 88 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(func65(data36) < 88){
const err129 = {instancePath:instancePath+"/predicate/public/signatures/" + i2+"/sig",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/sig/minLength",keyword:"minLength",params:{limit: 88},message:"must NOT have fewer than 88 characters"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!pattern6.test(data36)){
const err130 = {instancePath:instancePath+"/predicate/public/signatures/" + i2+"/sig",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/sig/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{86}==$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{86}==$"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/predicate/public/signatures/" + i2+"/sig",schemaPath:"certificate.schema.json#/properties/signatures/items/properties/sig/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/predicate/public/signatures/" + i2,schemaPath:"certificate.schema.json#/properties/signatures/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/predicate/public/signatures",schemaPath:"certificate.schema.json#/properties/signatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/predicate/public",schemaPath:"#/properties/predicate/properties/public/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

